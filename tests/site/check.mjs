// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// node check.mjs FOLDER BROWSER: see tests/site/run.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const [, , folder, browserPath] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
const faults = new Set();
const anchors = new Map(); // by page
const links = []; // {from, to, text}

const screens = [
    { name: 'desktop, light', width: 1280, height: 900, scheme: 'light', rules: {} },
    // only the rules whose results can differ there
    { name: 'phone, dark', width: 390, height: 844, scheme: 'dark', rules: { runOnly: ['color-contrast', 'scrollable-region-focusable'] } },
];

async function checkPage(page, name, screen) {
    const fault = (text) => faults.add(`${name} (${screen.name}): ${text}`);
    await page.goto(pathToFileURL(resolve(folder, name)).href);
    await page.evaluate(axe);
    for (const violation of (await page.evaluate((rules) => globalThis.axe.run(document, rules), screen.rules)).violations) {
        for (const node of violation.nodes)
            fault(`${violation.id}: ${violation.help}: ${node.html.slice(0, 160)}`);
    }
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (tooWide > 0)
        fault(`is ${tooWide} pixels too wide`);
    anchors.set(name, await page.evaluate(() => [...document.querySelectorAll('[id], a[name]')].map((e) => e.id || e.name)));
    const found = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => [a.href, a.textContent]));
    links.push(...found.map(([to, text]) => ({ from: name, to, text })));
}

function checkLink({ from, to, text }) {
    const url = new URL(to);
    if (url.protocol !== 'file:') {
        if (url.protocol !== 'https:')
            faults.add(`${from} leads to ${to}, which is not https`);
        return;
    }
    const name = basename(fileURLToPath(new URL(url.pathname, 'file:')));
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (!anchors.has(name) || (anchor !== '' && !anchors.get(name).includes(anchor)))
        faults.add(`${from} leads to ${name}${url.hash}, which is not there`);
    if (name === 'index.html' && text !== 'QtDaemon') // where qdoc links a class that it does not find
        faults.add(`${from} leads with "${text}" to the first page`);
}

async function checkSearch(page) {
    await page.goto(pathToFileURL(resolve(folder, 'index.html')).href);
    for (const [words, expected] of [['watchdog hangs', 'watchdog'], ['advanceFrom', 'advanceFrom'], ['nosuchword', 'Nothing was found']]) {
        await page.$eval('input[type=search]', (input) => { input.value = ''; });
        await page.type('input[type=search]', words);
        const shown = await page.$eval('form[role=search]', (form) => form.textContent);
        if (!shown.includes(expected))
            faults.add(`the search for "${words}" does not show "${expected}"`);
    }
}

const browser = await puppeteer.launch({ executablePath: browserPath, args: ['--no-sandbox', '--allow-file-access-from-files'] });
for (const screen of screens) {
    const page = await browser.newPage();
    await page.setViewport(screen);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: screen.scheme }]);
    page.on('pageerror', (error) => faults.add(`${page.url()}: ${error.message}`));
    page.on('requestfailed', (request) => faults.add(`${page.url()} misses ${request.url()}`));
    page.on('request', (request) => {
        if (!/^(file|data):/.test(request.url()))
            faults.add(`${page.url()} loads ${request.url()}`);
    });
    for (const name of pages)
        await checkPage(page, name, screen);
    await checkSearch(page);
    await page.close();
}
await browser.close();
links.forEach(checkLink);

for (const text of faults)
    console.log(text);
console.log(`${pages.length} pages, ${new Set(links.map((link) => link.to)).size} links, ${faults.size} faults`);
process.exit(faults.size === 0 && pages.length > 20 ? 0 : 1);
