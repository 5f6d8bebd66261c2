"use strict";
// Works on what the page already shows: unpacks the articles, searches and sorts the tables, moves the focus.
// The address holds the search ("#find=is%3Aquotes"), so that a link to it can be kept and sent.
const stories = document.getElementById("stories");
const search = document.getElementById("search");
const count = document.getElementById("found");
const rows = [...document.querySelectorAll(".articles tbody tr")];
const texts = new Map();
const FIND = "#find=";
const WRITING = 300; // milliseconds without a key after which a search counts as typed
let writing = 0;

function text(row) {
  const number = row.dataset.number;
  if (!texts.has(number)) {
    const story = document.getElementById("a" + number);
    const words = row.textContent + " " + (story ? story.textContent : "");
    const tags = story ? story.dataset.tags.toLowerCase().split("\n") : [];
    texts.set(number, { tags, words: words.toLowerCase() });
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

// The search that the address holds; null when it leads somewhere else.
function asked() {
  if (!location.hash.startsWith(FIND)) return null;
  try {
    return decodeURIComponent(location.hash.slice(FIND.length));
  } catch {
    return ""; // cut or damaged on its way
  }
}

function listAddress() {
  return search.value ? FIND + encodeURIComponent(search.value) : "#list";
}

function remember() {
  clearTimeout(writing);
  writing = setTimeout(() => history.replaceState(null, "", listAddress()), WRITING);
}

function sort(head) {
  const column = head.cellIndex;
  const body = head.closest("table").tBodies[0];
  const down = head.ariaSort === "ascending";
  for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
  head.ariaSort = down ? "descending" : "ascending";
  const value = (row) => row.cells[column].textContent.trim();
  const compare = head.classList.contains("n")
    ? (a, b) => parseInt(value(a)) - parseInt(value(b))
    : (a, b) => value(a).localeCompare(value(b));
  const order = (a, b) => !value(a) - !value(b) || compare(a, b) * (down ? -1 : 1); // what is empty stands last
  body.append(...[...body.rows].sort(order));
}

async function unpack(packed) {
  const bytes = Uint8Array.from(atob(packed.textContent), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  stories.innerHTML = await new Response(stream).text();
  packed.remove();
  texts.clear();
}

function shown() {
  clearTimeout(writing);
  const wanted = asked();
  if (search && wanted !== null) {
    search.value = wanted;
    filter();
  }
  const target = document.getElementById(wanted === null ? location.hash.slice(1) : "list");
  const view = target?.closest(".view");
  document.body.classList.toggle("reading", Boolean(view));
  for (const other of document.querySelectorAll(".view.open, .here")) other.classList.remove("open", "here");
  view?.classList.add("open");
  target?.classList.add("here");
  target?.scrollIntoView({ block: target === view || target?.id === "list" ? "start" : "center" });
  if (target?.tabIndex >= -1) target.focus({ preventScroll: true });
}

function start() {
  document.body.classList.add("scripted");
  addEventListener("hashchange", shown);
  if (search) {
    search.hidden = false;
    search.addEventListener("input", () => {
      filter();
      remember();
    });
    for (const button of document.querySelectorAll(".sortable th button")) {
      button.addEventListener("click", () => sort(button.parentNode));
    }
  }
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typing = event.target === search;
    if (event.key === "/" && !typing && search) {
      event.preventDefault();
      document.body.classList.remove("reading");
      history.replaceState(null, "", listAddress());
      search.focus();
    } else if (event.key === "Escape" && typing) {
      search.value = "";
      filter();
      remember();
    } else if (event.key === "Escape" && document.body.classList.contains("reading")) {
      location.hash = listAddress();
    }
  });
  if (location.hash.length > 1) shown();
}

const packed = document.getElementById("packed");
if (packed) unpack(packed).catch(() => (stories.textContent = "This browser cannot unpack the articles.")).then(start);
else start();
