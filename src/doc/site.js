// SPDX-FileCopyrightText: 2026 The QtDaemon authors
// SPDX-License-Identifier: MIT

// What the pages need a script for: the search, and code, tables and pictures that the keyboard can scroll.
'use strict';

// searchSections is made by searchindex: [page, anchor, page's title, heading, text] of each section of each page.
function find(words) {
    const found = [];
    for (const [page, anchor, title, heading, text] of searchSections) {
        const head = (title + ' ' + heading).toLowerCase();
        const body = text.toLowerCase();
        if (words.every((word) => head.includes(word) || body.includes(word))) {
            const points = words.filter((word) => head.includes(word)).length;
            found.push({ points, page, anchor, title, heading, text: excerpt(text, body.indexOf(words[0])) });
        }
    }
    return found.sort((a, b) => b.points - a.points).slice(0, 20);
}

function excerpt(text, at) {
    const begin = at < 60 ? 0 : text.indexOf(' ', at - 60) + 1;
    const end = text.length - begin > 140 ? text.lastIndexOf(' ', begin + 140) : text.length;
    return (begin > 0 ? '… ' : '') + text.slice(begin, Math.max(end, begin)) + (end < text.length ? ' …' : '');
}

function show(list, found) {
    list.replaceChildren(...found.map(({ page, anchor, title, heading, text }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = page + (anchor && '#' + anchor);
        link.textContent = heading && heading !== title ? title + ': ' + heading : title;
        item.append(link, document.createElement('br'), text);
        return item;
    }));
}

function addSearch(header) {
    const form = document.createElement('form');
    form.role = 'search';
    form.innerHTML = '<label>Search <input type="search" autocomplete="off"></label> <output></output><ol></ol>';
    const [input, output, list] = form.querySelectorAll('input, output, ol');
    const search = () => {
        const words = input.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
        const found = words.length > 0 ? find(words) : [];
        output.textContent = words.length > 0 && found.length === 0 ? 'Nothing was found.' : '';
        show(list, found);
    };
    input.addEventListener('input', search);
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        list.querySelector('a')?.click();
    });
    header.append(form);
}

function makeFocusable() {
    for (const element of document.querySelectorAll('pre, table, .centerAlign')) {
        if (element.scrollWidth > element.clientWidth)
            element.tabIndex = 0;
        else
            element.removeAttribute('tabindex');
    }
}

addEventListener('DOMContentLoaded', () => {
    addSearch(document.querySelector('header'));
    makeFocusable();
    addEventListener('resize', makeFocusable);
});
