"use strict";
// What articles say comes out of JSON and goes into the page as text nodes: nothing here reads or writes markup.
(() => {
  const began = performance.now();
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const WORDS = read("words"), DATA = read("contents");
  const { documents, claims } = DATA;
  const findings = DATA.audit ? DATA.audit.findings : [], confirmations = DATA.audit ? DATA.audit.confirmations : [];
  const PAGE = 50, MOST_OPTIONS = 400, MOST_BINS = 20, BARS = 10, COLUMN_HEIGHT = 84;
  const $ = (id) => document.getElementById(id);

  // --- small tools of the page ------------------------------------------------------------------------------------
  function el(tag, options, ...inside) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(options || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (name === "text") node.textContent = value;
      else if (name === "click") node.addEventListener("click", value);
      else node.setAttribute(name, value === true ? "" : value);
    }
    node.append(...inside.filter((child) => child !== null && child !== undefined));
    return node;
  }
  const keep = (name, value) => { try { localStorage.setItem(`reformextract.${name}`, value); } catch { /* a page from a file may not */ } };
  const kept = (name) => { try { return localStorage.getItem(`reformextract.${name}`); } catch { return null; } };
  const fill = (pattern, values) => pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
  const count = (number) => number.toLocaleString("en-US");
  /** The word for so many: "claim|claims" is both of them. */
  const worded = (number, word) => { const [one, many] = word.split("|"); return number === 1 ? one : many || one; };
  const grouped = (digits) => digits.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));
  const bdi = (text, name) => el("bdi", { class: name, text });
  function link(address) {
    try {
      const url = new URL(address);
      return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
    } catch { return null; }
  }

  /** One of the items can be reached by Tab, the arrow keys go to the others. */
  function rove(container, selector, moves, moved) {
    const items = () => [...container.querySelectorAll(selector)];
    const hold = (item) => {
      for (const other of items()) other.tabIndex = other === item ? 0 : -1;
    };
    container.addEventListener("focusin", (event) => {
      const item = event.target.closest(selector);
      if (item) hold(item);
    });
    container.addEventListener("keydown", (event) => {
      const item = event.target.closest(selector);
      if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
      const all = items(), at = all.indexOf(item);
      const steps = { Home: 0, End: all.length - 1 };
      for (const [key, by] of Object.entries(moves)) steps[key] = Math.max(0, Math.min(all.length - 1, at + by));
      if (!Object.hasOwn(steps, event.key)) return;
      event.preventDefault();
      const next = all[steps[event.key]];
      next.focus();
      if (moved && next !== item) moved(next);
    });
    return () => {
      const all = items();
      if (all.length && !all.some((item) => item.tabIndex === 0)) all[0].tabIndex = 0;
    };
  }
  const ACROSS = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 1, ArrowUp: -1 };

  // --- what is known of the claims --------------------------------------------------------------------------------
  const of = (table, at) => (at === undefined ? null : DATA[table][at]);
  const agency = (claim) => of("agencies", claim.agency), region = (claim) => of("regions", claim.region);
  const period = (claim) => of("periods", claim.period), canonical = (claim) => of("metrics", claim.metricId);
  const agencyName = (claim) => { const told = agency(claim); return told ? told.name || told.text : ""; };
  const metricKey = (claim) => (claim.metricId === undefined ? `=${claim.metric}` : `#${claim.metricId}`);
  const year = (claim) => { const told = period(claim), day = told && (told.end || told.start); return day ? Number(day.slice(0, 4)) : null; };
  const title = (document) => document.title || document.id;
  const verdicts = claims.map(() => []);
  for (const finding of findings) for (const at of finding.claims) verdicts[at].push(finding);
  for (const confirmed of confirmations) for (const at of confirmed.claims) verdicts[at].push(confirmed);
  const ofDocument = documents.map(() => []);
  claims.forEach((claim, at) => ofDocument[claim.d].push(at));
  const haystacks = [];
  const haystack = (at) => {
    const claim = claims[at], told = canonical(claim), where = region(claim), when = period(claim), own = documents[claim.d];
    const sentence = claim.f.find(([name]) => name === "sentence");
    return (haystacks[at] ??= [
      claim.metric, told && `${told.zh} ${told.en} ${told.id}`, claim.value, agencyName(claim), agency(claim) && agency(claim).text,
      where && where.name, claim.regionText, when && when.text, sentence ? own.text.slice(sentence[1], sentence[2]) : claim.sentence, title(own),
    ].filter(Boolean).join("\n").toLowerCase());
  };

  const state = { language: "zh", theme: "light", query: "", chosen: new Map(), sort: null, down: false, page: 0, order: [], document: 0, claim: null, opener: null };
  let W = WORDS.zh;
  const metricName = (claim) => { const told = canonical(claim); return told ? told[state.language] : claim.metric; };

  // --- filters ----------------------------------------------------------------------------------------------------
  const years = claims.map(year), told = years.filter((one) => one !== null);
  const firstYear = told.reduce((a, b) => Math.min(a, b), Infinity), lastYear = told.reduce((a, b) => Math.max(a, b), -Infinity);
  const binSize = [1, 2, 5, 10, 25, 50, 100, 1000].find((size) => Math.floor(lastYear / size) - Math.floor(firstYear / size) < MOST_BINS) || 1000;
  const bin = (at) => (years[at] === null ? null : Math.floor(years[at] / binSize) * binSize);
  const binName = (start) => (binSize === 1 ? `${start}` : `${start}–${start + binSize - 1}`);
  const metricNames = new Map(claims.map((claim) => [metricKey(claim), () => metricName(claim)]));
  const regionNames = new Map();
  for (const row of DATA.regions) {
    regionNames.set(row.code, row.name);
    for (const [code, name] of row.within) if (!regionNames.has(code)) regionNames.set(code, name);
  }
  const withNone = (keys) => [...keys].sort((a, b) => (a === "") - (b === "") || (a < b ? -1 : 1));
  const byCount = (keys, counts) => [...keys].sort((a, b) => counts.get(b) - counts.get(a));
  const FACETS = {
    agencyKind: { keys: (claim) => [agency(claim) ? agency(claim).kind : ""], name: (key) => W.agencyKinds[key] || W.none, order: byCount },
    metric: { keys: (claim) => [metricKey(claim)], name: (key) => metricNames.get(key)(), order: byCount },
    region: { keys: (claim) => { const where = region(claim); return where ? [where.code, ...where.within.map(([code]) => code)] : [""]; }, name: (key) => regionNames.get(key) || W.none, order: withNone },
    aspect: { keys: (claim) => [claim.aspect], name: (key) => W.aspects[key], order: byCount },
    modality: { keys: (claim) => [claim.modality], name: (key) => W.modalities[key], order: byCount },
    kind: { keys: (claim) => [claim.kind], name: (key) => W.kinds[key], order: byCount },
    document: { keys: (claim) => [String(claim.d)], name: (key) => title(documents[key]), order: (keys) => [...keys].sort((a, b) => a - b) },
  };
  const binKeys = (at) => String(bin(at));
  const keysOf = (facet, at) => (facet === "period" ? [binKeys(at)] : FACETS[facet].keys(claims[at]));
  function matches(at, except) {
    for (const [facet, key] of state.chosen) if (facet !== except && !keysOf(facet, at).includes(key)) return false;
    return !state.query || state.query.split(/\s+/).every((word) => haystack(at).includes(word));
  }
  function choose(facet, key) {
    if (key === null || state.chosen.get(facet) === key) state.chosen.delete(facet);
    else state.chosen.set(facet, key);
    filter();
  }
  function drawFacets() {
    const selects = Object.entries(FACETS).filter(([facet]) => facet !== "document" || documents.length > 1).map(([facet, { keys, name, order }]) => {
      const counts = new Map();
      for (const claim of claims) for (const key of keys(claim)) counts.set(key, (counts.get(key) || 0) + 1);
      const select = el("select", { id: `facet-${facet}`, "aria-label": W[facet] }, el("option", { value: "*", text: `${W[facet]}${state.language === "zh" ? "：" : ": "}${W.all}` }));
      for (const key of order(counts.keys(), counts).slice(0, MOST_OPTIONS)) select.append(el("option", { value: `k${key}`, text: `${name(key)} (${count(counts.get(key))})` }));
      select.addEventListener("change", () => choose(facet, select.value === "*" ? null : select.value.slice(1)));
      return select;
    });
    const clear = el("button", { type: "button", id: "clear", text: W.clear, click: () => { state.chosen.clear(); state.query = $("search").value = ""; filter(); $("search").focus(); } });
    $("facets").replaceChildren(...selects, clear);
  }
  function filter() {
    state.order = claims.map((_, at) => at).filter((at) => matches(at));
    state.page = 0;
    for (const facet of Object.keys(FACETS)) {
      const select = $(`facet-${facet}`);
      if (!select) continue;
      select.value = state.chosen.has(facet) ? `k${state.chosen.get(facet)}` : "*";
      select.classList.toggle("on", state.chosen.has(facet));
    }
    $("clear").disabled = !state.chosen.size && !state.query;
    sort();
    drawCharts();
    const inside = new Set(state.order);
    for (const [at, node] of marks) node.classList.toggle("out", !inside.has(at));
  }

  // --- the table --------------------------------------------------------------------------------------------------
  const COLUMNS = {
    metric: (claim) => claim.metric, value: (claim) => (claim.number === undefined ? null : Number(claim.number)), agency: agencyName,
    region: (claim) => (region(claim) ? region(claim).code : ""), period: (claim) => { const when = period(claim); return when ? when.start || when.end || "" : ""; },
    aspect: (claim) => W.aspects[claim.aspect],
  };
  function sort() {
    if (state.sort) {
      const collator = new Intl.Collator(state.language === "zh" ? "zh-CN" : "en"), sign = state.down ? -1 : 1;
      const keys = new Map(state.order.map((at) => [at, COLUMNS[state.sort](claims[at])]));
      const empty = (key) => key === null || key === "";
      state.order.sort((a, b) => {
        const one = keys.get(a), two = keys.get(b);
        if (empty(one) || empty(two)) return empty(one) - empty(two) || a - b;
        return sign * (typeof one === "number" ? one - two : collator.compare(one, two)) || a - b;
      });
    }
    drawTable();
  }
  function drawHead() {
    $("table").tHead.rows[0].replaceChildren(...Object.keys(COLUMNS).map((column) => {
      const head = el("th", { scope: "col", class: `c-${column}` }, el("button", { type: "button", title: fill(W.sort, { column: W[column] }), click: () => {
        if (state.sort !== column) [state.sort, state.down] = [column, false];
        else if (!state.down) state.down = true;
        else { state.sort = null; state.order.sort((a, b) => a - b); }
        state.page = 0;
        drawHead();
        sort();
        $("table").tHead.querySelector(`.c-${column} button`).focus();
      } }, W[column], el("span", { "aria-hidden": "true", text: state.sort === column ? (state.down ? " ↓" : " ↑") : "" })));
      if (state.sort === column) head.setAttribute("aria-sort", state.down ? "descending" : "ascending");
      return head;
    }));
  }
  const cell = (column, ...inside) => el("td", { class: `c-${column}` }, el("div", { class: "clamp" }, ...inside));
  function flag(at) {
    const worst = verdicts[at].filter((verdict) => verdict.severity);
    if (!worst.length) return null;
    const severity = worst.some((verdict) => verdict.severity === "error") ? "error" : "warning";
    return el("span", { class: severity === "error" ? "flag" : "flag warning", role: "img", "aria-label": W.severity[severity], title: worst[0].message, text: "⚠" });
  }
  function row(at) {
    const claim = claims[at], when = period(claim), where = region(claim);
    const aspect = [W.aspects[claim.aspect], claim.direction && W.directions[claim.direction], claim.modality === "target" && W.modalities.target].filter(Boolean).join(" · ");
    return el("tr", { "data-at": at, "aria-current": at === state.claim ? "true" : null },
      cell("metric", el("button", { type: "button", tabindex: "-1", lang: "zh", text: claim.metric })),
      cell("value", bdi(claim.value), flag(at)), cell("agency", bdi(agencyName(claim))), cell("region", bdi(where ? where.name : "")),
      cell("period", bdi(when ? when.text : "")), cell("aspect", aspect));
  }
  function drawTable() {
    const all = state.order.length, pages = Math.max(1, Math.ceil(all / PAGE)), from = state.page * PAGE;
    const shown = state.order.slice(from, from + PAGE);
    $("table").tBodies[0].replaceChildren(...shown.map(row));
    holdRow();
    $("shown").textContent = all
      ? fill(all === claims.length ? W.shown : W.shownOf, { from: count(from + 1), to: count(from + shown.length), n: count(all), all: count(claims.length) })
      : W.shownNone;
    $("page").textContent = fill(W.pageOf, { page: count(state.page + 1), pages: count(pages) });
    $("first-page").disabled = $("previous-page").disabled = state.page === 0;
    $("next-page").disabled = $("last-page").disabled = state.page >= pages - 1;
    $("pages").hidden = pages === 1;
  }
  function turn(to, focus) {
    const last = Math.max(0, Math.ceil(state.order.length / PAGE) - 1), page = Math.max(0, Math.min(last, to));
    if (page === state.page) return;
    state.page = page;
    drawTable();
    $("scroll").scrollTop = 0;
    if (focus) $("table").tBodies[0].querySelector("button").focus();
  }
  const rowOf = (node) => { const found = node.closest("tr[data-at]"); return found ? Number(found.dataset.at) : null; };
  const holdRow = rove($("table").tBodies[0], "td button", { ArrowDown: 1, ArrowUp: -1 }, (node) => { if (state.claim !== null) select(rowOf(node), node); });
  /** Show the row of a claim, if the filters let it through. */
  function reveal(at) {
    const place = state.order.indexOf(at);
    if (place >= 0 && Math.floor(place / PAGE) !== state.page) { state.page = Math.floor(place / PAGE); drawTable(); }
    for (const one of $("table").tBodies[0].rows) {
      const current = Number(one.dataset.at) === at;
      if (!current) { one.removeAttribute("aria-current"); continue; }
      one.setAttribute("aria-current", "true");
      within($("scroll"), one, 34);
    }
  }
  /** Scroll a container, and nothing around it, until a node is seen in it. */
  function within(container, node, top = 40) {
    const outer = container.getBoundingClientRect(), inner = node.getBoundingClientRect();
    if (inner.top < outer.top + top) container.scrollTop += inner.top - outer.top - Math.max(top, outer.height / 3);
    else if (inner.bottom > outer.bottom - 12) container.scrollTop += inner.bottom - outer.bottom + outer.height / 3;
  }

  // --- charts -----------------------------------------------------------------------------------------------------
  function drawCharts() {
    const bins = new Map(), tally = new Map();
    for (let start = Math.floor(firstYear / binSize) * binSize; start <= lastYear; start += binSize) bins.set(start, [0, 0]);
    claims.forEach((claim, at) => {
      if (years[at] !== null && matches(at, "period")) bins.get(bin(at))[claim.modality === "target" ? 1 : 0] += 1;
      if (matches(at, "metric")) tally.set(metricKey(claim), (tally.get(metricKey(claim)) || 0) + 1);
    });
    const highest = Math.max(1, ...[...bins.values()].map(([actual, target]) => actual + target));
    const held = document.activeElement, again = held && held.dataset.key;
    $("timeline").replaceChildren(...[...bins].map(([start, [actual, target]], place) => {
      const part = (name, number, top) => {
        const bar = el("i", { class: `${name}${top ? " top" : ""}` });
        bar.style.height = `${number ? Math.max(2, (COLUMN_HEIGHT * number) / highest) : 0}px`;
        return bar;
      };
      const all = actual + target, about = `${binName(start)}${state.language === "zh" ? "：" : ": "}${fill(worded(all, W.count), { n: count(all) })}${target ? ` (${W.target} ${count(target)})` : ""}`;
      return el("button", { type: "button", class: place % 2 && bins.size > 8 ? "column minor" : "column", tabindex: "-1", "data-key": `t${start}`, "aria-label": about, title: about, "aria-pressed": String(state.chosen.get("period") === String(start)), click: () => choose("period", String(start)) },
        el("span", { class: "number", text: all ? count(all) : "" }), part("target", target, true), part("actual", actual, !target), el("span", { class: "name", text: binSize > 1 && bins.size <= 12 ? `${start}–${String(start + binSize - 1).slice(-2)}` : start }));
    }));
    if (!bins.size) $("timeline").replaceChildren(el("p", { class: "aside", text: W.noPeriods }));
    const common = [...tally].sort((a, b) => b[1] - a[1]).slice(0, BARS);
    $("bars").replaceChildren(...common.map(([key, number]) => {
      const bar = el("i");
      bar.style.width = `${(100 * number) / common[0][1]}%`;
      const name = metricNames.get(key)();
      return el("li", null, el("button", { type: "button", tabindex: "-1", "data-key": `m${key}`, title: name, "aria-label": `${name}${state.language === "zh" ? "：" : ": "}${fill(worded(number, W.count), { n: count(number) })}`, "aria-pressed": String(state.chosen.get("metric") === key), click: () => choose("metric", key) },
        bdi(name, "name"), el("span", { class: "track" }, bar), el("span", { class: "number", text: count(number) })));
    }));
    if (again) [...document.querySelectorAll("[data-key]")].find((node) => node.dataset.key === again)?.focus();
    holdColumn();
    holdBar();
  }
  const holdColumn = rove($("timeline"), "button", ACROSS), holdBar = rove($("bars"), "button", ACROSS);

  // --- the article ------------------------------------------------------------------------------------------------
  /** By claim, the node that stands for it in the article that is shown. */
  let marks = new Map(), blocks = [];
  const RANK = ["sentence", "cue", "reference", "metric", "agency", "region", "period", "value"];
  function drawArticle(at) {
    state.document = at;
    const own = documents[at], inside = ofDocument[at], groups = [];
    $("document").value = String(at);
    $("previous-document").disabled = at === 0;
    $("next-document").disabled = at === documents.length - 1;
    $("article-title").textContent = title(own);
    const address = own.url && link(own.url);
    $("byline").replaceChildren(...[own.published && `${W.published} ${own.published}`, own.title && own.id].filter(Boolean).flatMap((text) => [bdi(text), " · "]));
    if (address) $("byline").append(el("a", { href: address, rel: "noopener noreferrer", target: "_blank", text: W.openSource }));
    else if (own.url) $("byline").append(bdi(own.url));
    else if ($("byline").lastChild) $("byline").lastChild.remove();
    for (const claim of [...inside].map((one) => [one, claims[one].f.find(([name]) => name === "value")]).filter(([, where]) => where).sort((a, b) => a[1][1] - b[1][1])) {
      const [one, [, start, end]] = claim, last = groups.at(-1);
      if (last && start < last.end) { last.end = Math.max(last.end, end); last.claims.push(one); }
      else groups.push({ start, end, claims: [one] });
    }
    blocks = [];
    let offset = 0, next = 0;
    for (const line of own.text.split("\n")) {
      const block = { start: offset, end: offset + line.length, groups: [], node: el("p") };
      while (next < groups.length && groups[next].start < block.end) block.groups.push(groups[next++]);
      if (line.trim()) blocks.push(block);
      offset = block.end + 1;
    }
    marks = new Map();
    const nodes = blocks.map((block) => { drawBlock(block, []); return block.node; });
    $("text").replaceChildren(...(own.whole ? [] : [el("p", { class: "note", text: W.sentencesOnly })]), ...nodes);
    $("text").classList.remove("selected");
    $("article").scrollTop = 0;
    holdMark();
    drawLegend(inside);
  }
  function drawLegend(inside) {
    const counts = new Map();
    for (const one of inside) counts.set(claims[one].kind, (counts.get(claims[one].kind) || 0) + 1);
    $("legend").replaceChildren(...Object.keys(W.kinds).filter((kind) => counts.has(kind)).map((kind) => el("li", null, el("i", { class: kind, "aria-hidden": "true" }), `${W.kinds[kind]} ${counts.get(kind)}`)));
  }
  /** A paragraph, cut where a claim or a field begins or ends. */
  function drawBlock(block, fields) {
    const text = documents[state.document].text, held = block.node.contains(document.activeElement) ? document.activeElement.dataset.at : null;
    const here = fields.filter(([, start, end]) => start < block.end && end > block.start);
    block.plain = !here.length;
    const cuts = new Set([block.start, block.end]);
    for (const [start, end] of [...block.groups.map((group) => [group.start, group.end]), ...here.map(([, start, end]) => [start, end])]) {
      for (const at of [start, end]) if (at > block.start && at < block.end) cuts.add(at);
    }
    const edges = [...cuts].sort((a, b) => a - b);
    let group = 0, open = null;
    block.node.replaceChildren();
    for (let place = 0; place + 1 < edges.length; place++) {
      const [from, to] = [edges[place], edges[place + 1]];
      while (group < block.groups.length && block.groups[group].end <= from) { group++; open = null; }
      const mark = block.groups[group];
      if (mark && mark.start <= from && !open) {
        const first = claims[mark.claims[0]];
        open = el("span", { class: `claim ${first.kind}${mark.claims.some((one) => verdicts[one].some((verdict) => verdict.severity)) ? " marked" : ""}`, role: "button", tabindex: "-1", "data-at": mark.claims[0], title: mark.claims.map((one) => `${W.kinds[claims[one].kind]} · ${claims[one].metric}`).join("\n") });
        if (mark.claims.includes(state.claim)) open.setAttribute("aria-current", "true");
        for (const one of mark.claims) marks.set(one, open);
        block.node.append(open);
      }
      const covering = here.filter(([, start, end]) => start <= from && end >= to), parent = open && mark.start <= from ? open : block.node;
      if (!covering.length) { parent.append(text.slice(from, to)); continue; }
      const top = covering.map(([name]) => RANK.indexOf(name)).reduce((a, b) => Math.max(a, b));
      const under = covering.map(([name]) => RANK.indexOf(name)).filter((rank) => rank !== top).reduce((a, b) => Math.max(a, b), -1);
      const names = covering.filter(([name, start]) => start === from && name !== "sentence" && name !== "cue").map(([name]) => W[name]);
      parent.append(el("span", { class: `f f-${RANK[top]}${under > 1 && top < 7 ? ` two u-${RANK[under]}` : ""}`, "data-name": names.length ? [...new Set(names)].join("·") : null, "data-fields": [...new Set(covering.map(([name]) => name))].join(" ") }, text.slice(from, to)));
    }
    if (held !== null) block.node.querySelector(`[data-at="${held}"]`)?.focus({ preventScroll: true });
  }
  const holdMark = rove($("text"), ".claim", ACROSS, (node) => {
    within($("article"), node);
    if (state.claim !== null) select(Number(node.dataset.at), node);
  });
  function drawFields() {
    const claim = state.claim === null ? null : claims[state.claim], fields = claim && claim.d === state.document ? claim.f : [];
    for (const block of blocks) {
      const touched = fields.some(([, start, end]) => start < block.end && end > block.start) || block.groups.some((group) => group.claims.includes(state.claim));
      if (touched || !block.plain || block.node.querySelector("[aria-current]")) drawBlock(block, fields);
    }
    $("text").classList.toggle("selected", fields.length > 0);
    holdMark();
  }

  // --- the record -------------------------------------------------------------------------------------------------
  function select(at, opener) {
    state.opener = opener && opener.closest("#text") ? { mark: at } : { row: at };
    state.claim = at;
    if (claims[at].d !== state.document) drawArticle(claims[at].d);
    drawFields();
    drawRecord();
    reveal(at);
    if (marks.has(at)) within($("article"), marks.get(at));
    $("said").textContent = fill(W.selected, claims[at]);
  }
  function close() {
    if (state.claim === null) return;
    const opener = state.opener;
    state.claim = null;
    drawFields();
    drawRecord();
    reveal(null);
    const node = opener && (opener.mark !== undefined ? marks.get(opener.mark) : $("table").querySelector(`tr[data-at="${opener.row}"] button`));
    if (node) node.focus({ preventScroll: true });
    $("said").textContent = "";
  }
  function goTo(name) {
    const node = [...$("text").querySelectorAll(".f")].find((one) => one.dataset.fields.split(" ").includes(name));
    if (node) node.scrollIntoView({ block: "center" });
  }
  function interval(claim) {
    const lower = claim.lower && grouped(claim.lower), upper = claim.upper && grouped(claim.upper);
    if (lower && upper) return fill(W.between, { lower, upper });
    if (lower && claim.upper === undefined && claim.bound !== "<=" && claim.bound !== "<") return fill(W.from, { lower });
    return upper ? fill(W.upTo, { upper }) : "";
  }
  function drawRecord() {
    const panel = $("record"), at = state.claim;
    panel.hidden = at === null;
    document.body.classList.toggle("open", at !== null);
    if (at === null) { panel.replaceChildren(); return; }
    const claim = claims[at], inside = ofDocument[claim.d], own = documents[claim.d], who = agency(claim), where = region(claim), when = period(claim), told = canonical(claim);
    const list = el("dl"), words = (name) => claim.f.filter(([field]) => field === name).map(([, start, end]) => own.text.slice(start, end));
    const field = (name, text, via, ...asides) => {
      const found = claim.f.some(([one]) => one === name);
      const swatch = el("i", { class: found ? `swatch f-${name}` : "swatch blank", "aria-hidden": "true" });
      const aside = [...asides, via && (via === "metadata" ? W.fromMetadata : W.vias[via]), text && !found && via !== "metadata" ? W.notFound : null].filter(Boolean);
      list.append(
        el("dt", null, found ? el("button", { type: "button", title: fill(W.goTo, { field: W[name] }), click: () => goTo(name) }, swatch, W[name]) : el("span", null, swatch, W[name])),
        el("dd", { lang: "zh" }, text ? bdi(text) : el("span", { class: "aside", text: "—" }), aside.length ? el("span", { class: "aside", text: aside.join(" · ") }) : null),
      );
    };
    const number = claim.number === undefined ? "" : `${grouped(claim.number)}${claim.unit ? ` ${claim.unit}` : ""}`;
    field("value", claim.value, null, W.kinds[claim.kind], number.replace(" ", "") === claim.value ? "" : number, W.bounds[claim.bound], interval(claim));
    field("metric", claim.metric, null, told && `${told[state.language]} (${told.id})`);
    field("agency", who && (who.name || who.text), claim.agencyVia, who && who.name && who.name !== who.text && `“${who.text}”`, who && W.agencyKinds[who.kind], who && W.scopes[who.scope]);
    field("region", where && where.name, claim.regionVia, where && claim.regionText !== where.name && `“${claim.regionText}”`, where && where.code);
    field("period", when && when.text, claim.periodVia, when && (when.start || when.end) && `${when.start || "…"} – ${when.end || "…"}`);
    const plain = (word, text, ...more) => list.append(el("dt", null, el("span", null, el("i", { class: "swatch blank", "aria-hidden": "true" }), word)), el("dd", null, text, ...more));
    plain(W.aspect, [W.aspects[claim.aspect], claim.direction && W.directions[claim.direction], claim.basis && W.bases[claim.basis], W.modalities[claim.modality]].filter(Boolean).join(" · "));
    if (claim.reference) field("reference", claim.reference);
    if (words("cue").length) field("cue", words("cue").join("、"));
    field("sentence", claim.sentence || words("sentence").join("").trim());
    plain(W.trail, el("ol", { class: "trail" }, ...claim.trail.map((rule) => el("li", { text: DATA.rules[rule] }))));
    panel.replaceChildren(
      el("div", { class: "head" },
        el("div", null, el("h2", { id: "record-title", lang: "zh" }, bdi(fill(W.selected, claim))), el("p", { class: "where" }, fill(W.claimNumber, { i: inside.indexOf(at) + 1, n: inside.length }), " · ", bdi(claim.id))),
        el("button", { type: "button", class: "close", "aria-label": W.close, title: `${W.close} (Esc)`, text: "✕", click: close })),
      ...verdicts[at].map((verdict) => el("p", { class: `verdict ${verdict.severity || "held"}` },
        `${verdict.severity ? W.severity[verdict.severity] : W.holds} · ${W.rules[verdict.rule]}${state.language === "zh" ? "：" : ": "}`, bdi(verdict.sum))),
      list);
    panel.scrollTop = 0;
  }

  // --- what an audit found ----------------------------------------------------------------------------------------
  function drawFindings() {
    $("tabs").hidden = !DATA.audit;
    if (!DATA.audit) return;
    $("findings-count").textContent = findings.length ? count(findings.length) : "";
    $("findings-count").hidden = !findings.length;
    const item = (found) => el("li", { class: "finding" },
      el("p", null, el("span", { class: `tag ${found.severity || "held"}`, text: found.severity ? W.severity[found.severity] : W.holds }), W.rules[found.rule]),
      el("p", { class: "sum", lang: "zh" }, bdi(found.sum)), found.message ? el("p", { class: "aside", lang: "zh" }, bdi(found.message)) : null,
      el("ul", null, ...found.claims.map((at) => el("li", null, el("button", { type: "button", lang: "zh", click: (event) => { select(at, event.currentTarget); } }, bdi(fill(W.selected, claims[at])))))));
    const lists = (items, list) => {
      const first = items.splice(0, PAGE);
      list.append(...first.map(item));
      if (items.length) {
        const more = el("button", { type: "button", text: fill(W.more, { n: count(Math.min(PAGE, items.length)) }), click: () => { more.remove(); lists(items, list); } });
        list.after(more);
      }
      return list;
    };
    $("findings").replaceChildren(findings.length ? "" : el("p", { text: W.noFindings }));
    const add = (items) => { const list = el("ul"); $("findings").append(list); lists([...items], list); };
    if (findings.length) add(findings);
    if (confirmations.length) { $("findings").append(el("h3", { text: `${W.confirmations} (${count(confirmations.length)})` })); add(confirmations); }
  }
  function showTab(name) {
    for (const tab of ["claims", "findings"]) {
      const chosen = tab === name;
      $(tab).hidden = !chosen;
      $(`tab-${tab}`).setAttribute("aria-selected", String(chosen));
      $(`tab-${tab}`).tabIndex = chosen ? 0 : -1;
    }
  }

  // --- language and theme -----------------------------------------------------------------------------------------
  function drawWords() {
    document.documentElement.lang = state.language === "zh" ? "zh-CN" : "en";
    for (const node of document.querySelectorAll("[data-word]")) node.textContent = W[node.dataset.word];
    for (const node of document.querySelectorAll("[data-label]")) { node.setAttribute("aria-label", W[node.dataset.label]); if (node.tagName === "BUTTON") node.title = W[node.dataset.label]; }
    $("title").textContent = DATA.title || W.report;
    if (!DATA.title) document.title = W.report;
    $("language").textContent = W.language;
    $("language").setAttribute("aria-label", W.languageLabel);
    $("language").lang = state.language === "zh" ? "en" : "zh-CN";
    $("search").placeholder = `${W.search}${state.language === "zh" ? "：" : ": "}${W.searchHint}`;
    const different = (of) => new Set(claims.map(of).filter(Boolean)).size;
    const counts = [[documents.length, "documents"], [claims.length, "claims"], [different(agencyName), "agencies"], [different((claim) => region(claim) && region(claim).code), "regions"], [different(metricKey), "metricsCount"]];
    const entries = counts.map(([number, word]) => el("li", null, el("b", { text: count(number) }), ` ${worded(number, W[word])}`));
    if (DATA.audit) entries.push(el("li", { class: findings.length ? "bad" : "" }, el("b", { text: count(findings.length) }), ` ${worded(findings.length, W.findingsCount)}`), el("li", null, el("b", { text: count(confirmations.length) }), ` ${worded(confirmations.length, W.checkedCount)}`));
    $("counts").replaceChildren(...entries);
    drawTheme();
    if (!claims.length) return;
    $("document").replaceChildren(...documents.map((own, at) => el("option", { value: at, text: `${title(own)} (${count(ofDocument[at].length)})` })));
    drawFacets();
    drawHead();
    const again = state.document, scrolled = $("article").scrollTop;
    drawArticle(again);
    filter();
    drawFields();
    drawRecord();
    drawFindings();
    $("article").scrollTop = scrolled;
  }
  function drawTheme() {
    document.documentElement.dataset.theme = state.theme;
    const dark = state.theme === "dark";
    $("theme").textContent = dark ? W.light : W.dark;
    $("theme").setAttribute("aria-label", dark ? W.themeLight : W.themeDark);
  }
  function setLanguage(language) { state.language = language; W = WORDS[language]; drawWords(); }

  // --- keys and clicks --------------------------------------------------------------------------------------------
  $("language").addEventListener("click", () => { const next = state.language === "zh" ? "en" : "zh"; keep("language", next); setLanguage(next); });
  $("theme").addEventListener("click", () => { state.theme = state.theme === "dark" ? "light" : "dark"; keep("theme", state.theme); drawTheme(); });
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");
  prefersDark.addEventListener("change", () => { if (!kept("theme")) { state.theme = prefersDark.matches ? "dark" : "light"; drawTheme(); } });
  $("document").addEventListener("change", () => show(Number($("document").value)));
  $("previous-document").addEventListener("click", () => show(state.document - 1));
  $("next-document").addEventListener("click", () => show(state.document + 1));
  function show(at) { state.claim = null; drawArticle(at); drawRecord(); reveal(null); filterMarks(); }
  function filterMarks() { const inside = new Set(state.order); for (const [at, node] of marks) node.classList.toggle("out", !inside.has(at)); }
  let waiting = 0;
  $("search").addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(() => { state.query = $("search").value.trim().toLowerCase(); filter(); }, 80); });
  $("filters").addEventListener("submit", (event) => event.preventDefault());
  $("table").tBodies[0].addEventListener("click", (event) => {
    const at = rowOf(event.target);
    if (at === null) return;
    if (!String(getSelection())) select(at, event.target);
  });
  $("table").tBodies[0].addEventListener("keydown", (event) => {
    if (event.key !== "PageDown" && event.key !== "PageUp") return;
    event.preventDefault();
    turn(state.page + (event.key === "PageDown" ? 1 : -1), true);
  });
  for (const [id, to] of [["first-page", () => 0], ["previous-page", () => state.page - 1], ["next-page", () => state.page + 1], ["last-page", () => Infinity]]) $(id).addEventListener("click", () => turn(to()));
  /** A place with several claims shows them in turn. */
  function press(node) {
    const all = [...marks].filter(([, one]) => one === node).map(([at]) => at).sort((a, b) => a - b);
    select(all[(all.indexOf(state.claim) + 1) % all.length], node);
  }
  $("text").addEventListener("click", (event) => { const node = event.target.closest(".claim"); if (node) { node.focus({ preventScroll: true }); press(node); } });
  $("text").addEventListener("keydown", (event) => {
    const node = event.target.closest(".claim");
    if (node && (event.key === "Enter" || event.key === " ")) { event.preventDefault(); press(node); }
  });
  for (const tab of ["claims", "findings"]) $(`tab-${tab}`).addEventListener("click", () => showTab(tab));
  rove($("tabs"), "[role=tab]", { ArrowRight: 1, ArrowLeft: -1 }, (node) => showTab(node.id.slice(4)));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && state.claim !== null && event.target.id !== "search") close();
    if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.target.closest("input, select")) { event.preventDefault(); showTab("claims"); $("search").focus(); }
  });

  // --- begin ------------------------------------------------------------------------------------------------------
  state.theme = kept("theme") || (prefersDark.matches ? "dark" : "light");
  const language = kept("language") || (/^zh\b/i.test(navigator.language) ? "zh" : "en");
  $("empty").hidden = claims.length > 0;
  for (const id of ["overview", "panes", "keys"]) $(id).hidden = !claims.length;
  setLanguage(WORDS[language] ? language : "zh");
  performance.measure("reformextract.ready", { start: began, end: performance.now() });
})();
