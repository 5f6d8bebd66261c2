"use strict";
// Works on what the page already shows: unpacks the articles, searches and sorts the table, moves the focus.
const stories = document.getElementById("stories");
const search = document.getElementById("search");
const count = document.getElementById("found");
const rows = [...document.querySelectorAll(".articles tbody tr")];
const texts = new Map();

function text(row) {
  const number = row.dataset.number;
  if (!texts.has(number)) {
    const story = document.getElementById("a" + number);
    const words = row.textContent + " " + (story ? story.textContent : "");
    texts.set(number, { tags: row.dataset.tags.toLowerCase().split("\n"), words: words.toLowerCase() });
  }
  return texts.get(number);
}

// "is:quotes" begins a tag, "region:West Midlands" in quotes is one, everything else stands in the text.
function has(row, word, quoted) {
  const { tags, words } = text(row);
  return words.includes(word) || tags.some((tag) => (quoted ? tag === word : word.includes(":") && tag.startsWith(word)));
}

function filter() {
  const wanted = [...search.value.toLowerCase().matchAll(/"([^"]+)"|\S+/g)];
  let found = 0;
  for (const row of rows) {
    row.hidden = !wanted.every((one) => has(row, one[1] || one[0], Boolean(one[1])));
    found += row.hidden ? 0 : 1;
  }
  const { all, each } = count.dataset;
  count.textContent = wanted.length ? `${found} of ${rows.length} ${each}` : all;
}

function sort(head) {
  const column = head.cellIndex;
  const down = head.ariaSort === "ascending";
  for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
  head.ariaSort = down ? "descending" : "ascending";
  const value = (row) => row.cells[column].textContent.trim();
  const compare = head.classList.contains("n")
    ? (a, b) => parseInt(value(a)) - parseInt(value(b))
    : (a, b) => value(a).localeCompare(value(b));
  rows.sort((a, b) => compare(a, b) * (down ? -1 : 1));
  rows[0]?.parentNode.append(...rows);
}

async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed.textContent), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  stories.innerHTML = await new Response(stream).text();
  packed.remove();
  texts.clear();
}

function shown() {
  const target = document.getElementById(location.hash.slice(1));
  const story = target?.closest(".story");
  document.body.classList.toggle("reading", Boolean(story));
  for (const other of stories.querySelectorAll(".story.open, .here")) other.classList.remove("open", "here");
  if (story) story.classList.add("open");
  target?.classList.add("here");
  target?.scrollIntoView({ block: target === story ? "start" : "center" });
  if (target?.tabIndex >= -1) target.focus({ preventScroll: true });
}

function start() {
  document.body.classList.add("scripted");
  addEventListener("hashchange", shown);
  if (search) {
    search.hidden = false;
    search.addEventListener("input", filter);
    for (const button of document.querySelectorAll(".articles th button")) {
      button.addEventListener("click", () => sort(button.parentNode));
    }
    document.addEventListener("click", (event) => {
      const link = event.target.closest("[data-search]");
      if (!link) return;
      search.value = link.dataset.search;
      filter();
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target === search;
    if (event.key === "/" && !typing && search) {
      event.preventDefault();
      document.body.classList.remove("reading");
      history.replaceState(null, "", "#list");
      search.focus();
    } else if (event.key === "Escape" && typing) {
      search.value = "";
      filter();
    } else if (event.key === "Escape" && document.body.classList.contains("reading")) {
      location.hash = "#list";
    }
  });
  if (location.hash.length > 1) shown();
}

const packed = document.getElementById("packed");
if (packed) unpack(packed).catch(() => (stories.textContent = "This browser cannot unpack the articles.")).then(start);
else start();
