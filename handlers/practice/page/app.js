// The practice workspace's page: draws what the server says a person sees, and sends back what they do.
// Everything shown is put in by text and elements, never by HTML, because every text here is someone's data.

const $ = (id) => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";
const ICONS = {
  hash: "M9 4 7 20M17 4l-2 16M4 9h17M3 15h17",
  lock: "M6 11h12v9H6zM9 11V8a3 3 0 0 1 6 0v3",
  home: "M4 11 12 4l8 7v9h-5v-6H9v6H4z",
  bolt: "M13 3 5 14h6l-1 7 9-12h-6z",
  send: "M4 12 20 4l-5 16-4-6z",
  dots: "M5 12h.01M12 12h.01M19 12h.01",
  reply: "M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6",
  menu: "M4 7h16M4 12h16M4 17h16",
  close: "M6 6l12 12M18 6 6 18",
  back: "M15 5l-7 7 7 7",
  chat: "M4 5h16v11H11l-4 4v-4H4z",
  switch: "M8 9l4-4 4 4M8 15l4 4 4-4",
  check: "M5 13l4 4L19 7",
  eye: "M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6",
};
const EMOJI = {
  white_check_mark: "✅", heavy_check_mark: "✔️", x: "❌", warning: "⚠️", eyes: "👀", wave: "👋", tada: "🎉",
  rocket: "🚀", hourglass: "⌛", hourglass_flowing_sand: "⏳", calendar: "📅", date: "📅", clock1: "🕐",
  memo: "📝", pencil: "✏️", pencil2: "✏️", lock: "🔒", bell: "🔔", no_entry: "⛔", no_entry_sign: "🚫",
  information_source: "ℹ️", bulb: "💡", mag: "🔍", link: "🔗", speech_balloon: "💬", thinking_face: "🤔",
  thumbsup: "👍", "+1": "👍", thumbsdown: "👎", "-1": "👎", smile: "😄", heart: "❤️", fire: "🔥",
  red_circle: "🔴", large_green_circle: "🟢", large_yellow_circle: "🟡", large_blue_circle: "🔵",
  white_circle: "⚪", arrow_right: "➡️", arrow_left: "⬅️", hospital: "🏥", stethoscope: "🩺", pill: "💊",
  syringe: "💉", camera: "📷", frame_with_picture: "🖼️", page_facing_up: "📄", clipboard: "📋",
  inbox_tray: "📥", outbox_tray: "📤", mega: "📣", loudspeaker: "📢", robot_face: "🤖", sparkles: "✨",
  gear: "⚙️", repeat: "🔁", rotating_light: "🚨", shield: "🛡️", ok_hand: "👌", pray: "🙏", raised_hand: "✋",
};
const INPUTS = new Set([
  "plain_text_input", "number_input", "email_text_input", "url_text_input", "static_select",
  "multi_static_select", "users_select", "multi_users_select", "conversations_select",
  "multi_conversations_select", "channels_select", "multi_channels_select", "checkboxes", "radio_buttons",
  "datepicker", "timepicker", "datetimepicker",
]);

let screen = null;
let socket = null;
let retryAfter = 400;
let me = new URLSearchParams(location.search).get("as") || sessionStorage.getItem("member") || "";
let place = "";
let thread = null;
let fieldNumber = 0;
const drafts = new Map();
const openThreads = new Set();
const drawn = new Map();

// --- small tools ------------------------------------------------------------------------------------------

function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (["value", "checked", "disabled", "selected", "hidden"].includes(name)) node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== "" && child !== false) node.append(child);
  }
  return node;
}

function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", `glyph glyph-${name}`);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

const decode = (text) => text.replace(/&(amp|lt|gt);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">" })[name]);
const myself = () => screen.members.find((one) => one.id === screen.me);
const zone = () => myself().tz;
const memberName = (id) => {
  if (id === screen.bot.id) return screen.bot.name;
  if (id === "USLACKBOT") return "Workspace";
  return screen.members.find((one) => one.id === id)?.name ?? id;
};
const channelName = (id) => screen.channels.find((one) => one.id === id)?.name ?? id;

function toast(text) {
  const note = h("p", { class: "toast" }, text);
  $("toasts").append(note);
  setTimeout(() => note.remove(), 7000);
}

async function act(name, body) {
  try {
    const response = await fetch(`/ui/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ member: screen.me, ...body }),
    });
    const answer = await response.json();
    if (!response.ok) toast(answer.text || "That did not work.");
    return answer;
  } catch {
    toast("The practice workspace is not running.");
    return { ok: false, text: "The practice workspace is not running." };
  }
}

// --- times ------------------------------------------------------------------------------------------------

function wallParts(seconds, tz) {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: tz, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit",
    hour: "2-digit", minute: "2-digit", second: "2-digit",
  }).formatToParts(new Date(seconds * 1000));
  return Object.fromEntries(parts.map((part) => [part.type, part.value]));
}

function zoneOffset(seconds, tz) {
  const wall = wallParts(seconds, tz);
  return Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second) / 1000 - seconds;
}

function toWall(seconds, tz) {
  const wall = wallParts(seconds, tz);
  return `${wall.year}-${wall.month}-${wall.day}T${wall.hour}:${wall.minute}`;
}

function toSeconds(wall, tz) {
  const naive = Date.parse(`${wall}Z`) / 1000;
  if (Number.isNaN(naive)) return null;
  // The offsets a day before and after are the two candidates around a change of clocks. A time that comes
  // twice means its first coming; a time that is skipped moves on by the gap.
  const before = zoneOffset(naive - 86400, tz);
  const after = zoneOffset(naive + 86400, tz);
  for (const offset of [before, after]) {
    if (zoneOffset(naive - offset, tz) === offset) return naive - offset;
  }
  return naive - before;
}

function ordinal(day) {
  const teens = day % 100 >= 11 && day % 100 <= 13;
  return `${day}${teens ? "th" : { 1: "st", 2: "nd", 3: "rd" }[day % 10] ?? "th"}`;
}

function dayWord(seconds, tz) {
  const midnight = (moment) => {
    const wall = wallParts(moment, tz);
    return Date.UTC(wall.year, wall.month - 1, wall.day) / 86400000;
  };
  return { "-1": "yesterday", 0: "today", 1: "tomorrow" }[midnight(seconds) - midnight(Date.now() / 1000)];
}

function formatDate(seconds, template, tz) {
  const format = (options) => new Intl.DateTimeFormat("en-US", { timeZone: tz, ...options }).format(seconds * 1000);
  const wall = wallParts(seconds, tz);
  const day = ordinal(Number(wall.day));
  const long = `${format({ month: "long" })} ${day}, ${wall.year}`;
  const weekday = `${format({ weekday: "long" })}, ${long}`;
  const short = format({ month: "short", day: "numeric", year: "numeric" });
  const word = dayWord(seconds, tz);
  const ago = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  const tokens = {
    date_num: `${wall.year}-${wall.month}-${wall.day}`,
    date_slash: `${wall.month}/${wall.day}/${wall.year}`,
    date: long, date_pretty: word ?? long,
    date_long: weekday, date_long_pretty: word ?? weekday, day_divider_pretty: word ?? weekday,
    date_long_full: format({ month: "long", day: "numeric", year: "numeric" }),
    date_short: short, date_short_pretty: word ?? short,
    time: format({ hour: "numeric", minute: "2-digit" }),
    time_secs: format({ hour: "numeric", minute: "2-digit", second: "2-digit" }),
    ago: ago.format(Math.round((seconds - Date.now() / 1000) / 60), "minute"),
  };
  const text = template.replace(/\{(\w+)\}/g, (whole, name) => tokens[name] ?? whole);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dateNode(seconds, template, fallback, link) {
  let text = fallback;
  try {
    text = formatDate(Number(seconds), template, zone());
  } catch {
    // A date that cannot be shown is what the fallback is for.
  }
  const node = h("time", { datetime: new Date(seconds * 1000).toISOString(), title: zone() }, text);
  return link ? h("a", { href: link, target: "_blank", rel: "noreferrer noopener" }, node) : node;
}

// --- text -------------------------------------------------------------------------------------------------

const safeLink = (url) => (/^(https?:|mailto:|tel:)/i.test(url) ? url : null);
const emojiText = (name) => EMOJI[name] ?? `:${name}:`;

function linkNode(url, label) {
  const target = safeLink(url);
  if (!target) return document.createTextNode(label || url);
  return h("a", { href: target, target: "_blank", rel: "noreferrer noopener" }, label || url);
}

function angleNode(inner) {
  const [target, label] = [inner.split("|")[0], inner.includes("|") ? inner.slice(inner.indexOf("|") + 1) : ""];
  if (target.startsWith("@")) return mentionNode(target.slice(1));
  if (target.startsWith("#")) return h("a", { class: "mention", href: `#${target.slice(1)}` }, `#${label || channelName(target.slice(1))}`);
  if (target.startsWith("!date^")) {
    const [, seconds, template, link] = target.split("^");
    return dateNode(seconds, decode(template), decode(label), link && safeLink(link));
  }
  if (target.startsWith("!")) return h("span", { class: "mention loud" }, `@${label || target.slice(1).split("^")[0]}`);
  return linkNode(decode(target), decode(label || target.replace(/^mailto:/, "")));
}

function mentionNode(id) {
  return h("span", { class: id === screen.me ? "mention me" : "mention" }, `@${memberName(id)}`);
}

const INLINE = /<([^<>\s][^<>]*)>|`([^`\n]+)`|\*([^*\n]+)\*|_([^_\n]+)_|~([^~\n]+)~|:([a-z0-9_+-]+):|(https?:\/\/[^\s<>]+)/g;
const WRAPS = { 3: "strong", 4: "em", 5: "s" };

function inline(text) {
  const nodes = [];
  let from = 0;
  const put = (until) => { if (until > from) nodes.push(document.createTextNode(decode(text.slice(from, until)))); };
  for (const match of text.matchAll(INLINE)) {
    if (match.index < from) continue;
    const end = match.index + match[0].length;
    let node = null;
    const wrap = [3, 4, 5].find((group) => match[group] !== undefined);
    if (match[1] !== undefined) node = angleNode(match[1]);
    else if (match[2] !== undefined) node = h("code", {}, decode(match[2]));
    else if (wrap) {
      const inner = match[wrap];
      const apart = !/\w/.test(text[match.index - 1] ?? " ") && !/\w/.test(text[end] ?? " ");
      if (apart && inner.trim() === inner) node = h(WRAPS[wrap], {}, inline(inner));
    } else if (match[6] !== undefined) { if (EMOJI[match[6]]) node = h("span", { class: "emoji", title: `:${match[6]}:` }, EMOJI[match[6]]); }
    else node = linkNode(decode(match[7]), "");
    if (node) { put(match.index); nodes.push(node); from = end; }
  }
  put(text.length);
  return nodes;
}

function lines(text) {
  const nodes = [];
  text.split("\n").forEach((line, number) => {
    if (number) nodes.push(h("br"));
    nodes.push(...inline(line));
  });
  return nodes;
}

function mrkdwn(text) {
  const nodes = [];
  text.split(/```/).forEach((part, number, parts) => {
    if (number % 2 === 1 && number < parts.length - 1) {
      nodes.push(h("pre", {}, decode(part.replace(/^\n|\n$/g, ""))));
      return;
    }
    const whole = number % 2 === 1 ? `\`\`\`${part}` : part;
    let plain = [];
    let quoted = [];
    const flush = () => {
      if (quoted.length) nodes.push(h("blockquote", {}, lines(quoted.join("\n"))));
      if (plain.join("").trim()) nodes.push(h("span", { class: "lines" }, lines(plain.join("\n").replace(/^\n+|\n+$/g, ""))));
      plain = []; quoted = [];
    };
    for (const line of whole.split("\n")) {
      const quote = /^(?:&gt;|>) ?(.*)$/.exec(line);
      if (quote) { if (plain.length) flush(); quoted.push(quote[1]); }
      else { if (quoted.length) flush(); plain.push(line); }
    }
    flush();
  });
  return nodes;
}

function textNode(object) {
  if (object.type === "mrkdwn") return mrkdwn(object.text);
  return object.text.split(/(:[a-z0-9_+-]+:)/).map((part) => decode(EMOJI[part.slice(1, -1)] && part.length > 2 ? EMOJI[part.slice(1, -1)] : part));
}

const plainText = (object) => (object ? textNode({ ...object, type: "plain_text" }).join("") : "");

function richPart(part) {
  let node;
  switch (part.type) {
    case "text": node = h("span", { class: "lines" }, part.text); break;
    case "link": node = linkNode(part.url, part.text); break;
    case "emoji": node = h("span", { class: "emoji" }, emojiText(part.name)); break;
    case "user": node = mentionNode(part.user_id); break;
    case "channel": node = h("a", { class: "mention", href: `#${part.channel_id}` }, `#${channelName(part.channel_id)}`); break;
    case "date": node = dateNode(part.timestamp, part.format, part.fallback ?? "", part.url && safeLink(part.url)); break;
    case "broadcast": node = h("span", { class: "mention loud" }, `@${part.range}`); break;
    default: return "";
  }
  const style = part.style ?? {};
  if (style.code) node = h("code", {}, node);
  if (style.bold) node = h("strong", {}, node);
  if (style.italic) node = h("em", {}, node);
  if (style.strike) node = h("s", {}, node);
  if (style.underline) node = h("u", {}, node);
  return node;
}

function richBlock(element) {
  const parts = (element.elements ?? []);
  switch (element.type) {
    case "rich_text_list": {
      const list = h(element.style === "ordered" ? "ol" : "ul", { class: `indent-${Math.min(element.indent ?? 0, 8)}`, start: element.offset ? element.offset + 1 : null },
        parts.map((item) => h("li", {}, item.elements.map(richPart))));
      return list;
    }
    case "rich_text_quote": return h("blockquote", {}, parts.map(richPart));
    case "rich_text_preformatted": return h("pre", {}, parts.map((part) => part.text ?? part.url ?? ""));
    default: return h("p", {}, parts.map(richPart));
  }
}

// --- blocks -----------------------------------------------------------------------------------------------
// A surface says where blocks stand: how to press, what is filled in, and how to remember it.

function picture(element, size) {
  // Nothing outside this machine is loaded, so a picture is named instead of shown.
  return h("a", { class: `picture ${size}`, href: element.image_url, target: "_blank", rel: "noreferrer noopener", title: element.image_url },
    icon("eye"), h("span", {}, element.alt_text));
}

function drawBlock(block, surface) {
  const body = drawBlockBody(block, surface);
  if (body) body.dataset.blockId = block.block_id;
  return body;
}

function drawBlockBody(block, surface) {
  switch (block.type) {
    case "header": return h("h3", { class: "block header" }, textNode(block.text));
    case "divider": return h("hr", { class: "block" });
    case "context": return h("div", { class: "block context" }, block.elements.map((one) =>
      one.type === "image" ? picture(one, "tiny") : h("span", {}, textNode(one))));
    case "image": return h("figure", { class: "block" }, block.title && h("figcaption", {}, textNode(block.title)), picture(block, "large"));
    case "rich_text": return h("div", { class: "block rich" }, block.elements.map(richBlock));
    case "actions": return h("div", { class: "block actions", role: "group" }, block.elements.map((one) => drawElement(one, block, surface)));
    case "section": return h("div", { class: "block section" },
      h("div", { class: "section-text" },
        block.text && h("div", { class: "text" }, textNode(block.text)),
        block.fields && h("div", { class: "fields" }, block.fields.map((one) => h("div", { class: "text" }, textNode(one))))),
      block.accessory && h("div", { class: "accessory" },
        block.accessory.type === "image" ? picture(block.accessory, "square") : drawElement(block.accessory, block, surface)));
    case "input": return drawInput(block, surface);
    default: return h("p", { class: "block unknown" }, `(${block.type})`);
  }
}

function drawInput(block, surface) {
  const element = block.element;
  const id = `field-${++fieldNumber}`;
  const grouped = ["checkboxes", "radio_buttons"].includes(element.type) || element.type.startsWith("multi_");
  const describedBy = [block.hint && `${id}-hint`, element.max_length && `${id}-count`, `${id}-error`].filter(Boolean).join(" ");
  const control = drawElement(element, block, surface, { id, describedBy, required: !block.optional });
  const label = [plainText(block.label), block.optional && h("span", { class: "optional" }, " (optional)")];
  return h(grouped ? "fieldset" : "div", { class: "block input", id: `${id}-field`, "aria-describedby": grouped ? describedBy : null },
    grouped ? h("legend", {}, label) : h("label", { for: id }, label),
    control,
    h("div", { class: "under" },
      block.hint && h("p", { class: "field-hint", id: `${id}-hint` }, plainText(block.hint)),
      element.max_length && counter(control, element, id)),
    h("p", { class: "field-error", id: `${id}-error` }));
}

function counter(control, element, id) {
  const note = h("p", { class: "count", id: `${id}-count` });
  const box = control.matches("input, textarea") ? control : control.querySelector("input, textarea");
  const show = () => {
    const used = [...box.value].length;
    note.textContent = `${used.toLocaleString("en-US")} / ${element.max_length.toLocaleString("en-US")}`;
    note.classList.toggle("over", used > element.max_length);
  };
  box.addEventListener("input", show);
  show();
  return note;
}

const optionsOf = (element) => [...(element.options ?? []), ...(element.option_groups ?? []).flatMap((group) => group.options)];

function choicesOf(element) {
  const people = () => screen.members.map((one) => ({ value: one.id, text: one.name }));
  const rooms = () => screen.channels.map((one) => ({ value: one.id, text: `#${one.name}` }));
  if (element.type.includes("users_select")) return people();
  if (element.type.includes("channels_select")) return rooms();
  if (element.type.includes("conversations_select")) return [...rooms(), { value: screen.dm, text: screen.bot.name }];
  return optionsOf(element).map((one) => ({ value: one.value, text: plainText(one.text), description: one.description, rich: one.text }));
}

function heldValue(element, state) {
  if (!state) return null;
  if ("selected_option" in state) return state.selected_option?.value ?? null;
  if ("selected_options" in state) return state.selected_options.map((one) => one.value);
  const name = Object.keys(state).find((key) => key !== "type");
  return state[name];
}

function drawElement(element, block, surface, field = {}) {
  const held = surface.held(block, element);
  const common = {
    id: field.id, "data-action-id": element.action_id,
    "aria-describedby": field.describedBy, "aria-required": field.required ? "true" : null,
    "aria-label": field.id ? null : plainText(element.placeholder) || plainText(block.text ?? block.label) || element.type.replaceAll("_", " "),
  };
  const change = async (value, control) => {
    surface.keep(block, element, value);
    if (block.type === "input" && !block.dispatch_action) return;
    if (element.confirm && !(await ask(element.confirm))) return;
    await surface.press(element, block, value, control);
  };
  switch (element.type) {
    case "button": return drawButton(element, block, surface);
    case "overflow": return drawOverflow(element, block, surface);
    case "plain_text_input": return drawTextBox(element, held, common, change);
    case "number_input": return inputBox(element, held, { ...common, inputmode: "decimal", type: "text" }, change);
    case "email_text_input": return inputBox(element, held, { ...common, type: "email" }, change);
    case "url_text_input": return inputBox(element, held, { ...common, type: "url" }, change);
    case "datepicker": return inputBox(element, held, { ...common, type: "date" }, change);
    case "timepicker": return inputBox(element, held, { ...common, type: "time" }, change);
    case "datetimepicker": return drawMoment(element, held, common, change);
    case "checkboxes": return drawChoices(element, held ?? [], "checkbox", change, common);
    case "radio_buttons": return drawChoices(element, held === null ? [] : [held], "radio", change, common);
    default:
      if (element.type.startsWith("multi_")) return drawMulti(element, held ?? [], change, common);
      return drawSelect(element, held, change, common);
  }
}

async function pressing(control, work) {
  control.setAttribute("aria-busy", "true");
  control.disabled = true;
  try { await work(); } finally { control.removeAttribute("aria-busy"); control.disabled = false; }
}

function drawButton(element, block, surface) {
  const button = h("button", { type: "button", class: `btn ${element.style ?? ""}`, "data-action-id": element.action_id, "aria-label": element.accessibility_label }, plainText(element.text));
  button.addEventListener("click", async () => {
    if (element.confirm && !(await ask(element.confirm))) return;
    if (element.url && safeLink(element.url)) window.open(element.url, "_blank", "noreferrer,noopener");
    await pressing(button, () => surface.press(element, block, null, button));
  });
  return button;
}

function drawOverflow(element, block, surface) {
  return menuButton({ label: "More choices", glyph: "dots", class: "btn square", action: element.action_id }, () =>
    element.options.map((option) => ({
      text: plainText(option.text), note: option.description && plainText(option.description),
      run: async () => {
        if (element.confirm && !(await ask(element.confirm))) return;
        if (option.url && safeLink(option.url)) window.open(option.url, "_blank", "noreferrer,noopener");
        await surface.press(element, block, option.value);
      },
    })));
}

function drawTextBox(element, held, common, change) {
  const attributes = { ...common, placeholder: plainText(element.placeholder), autocomplete: "off", value: held ?? "", "data-focus": element.focus_on_load };
  const box = element.multiline ? h("textarea", { ...attributes, rows: "5" }) : h("input", { ...attributes, type: "text" });
  box.addEventListener("change", () => change(box.value || null, box));
  return box;
}

function inputBox(element, held, attributes, change) {
  const box = h("input", { ...attributes, placeholder: plainText(element.placeholder), autocomplete: "off", value: held ?? "", "data-focus": element.focus_on_load });
  box.addEventListener("change", () => change(box.value || null, box));
  return box;
}

function drawMoment(element, held, common, change) {
  const box = h("input", { ...common, type: "datetime-local", value: held ? toWall(held, zone()) : "", "data-focus": element.focus_on_load });
  box.addEventListener("change", () => change(box.value ? toSeconds(box.value, zone()) : null, box));
  return h("div", { class: "moment" }, box, h("span", { class: "zone" }, zone().replaceAll("_", " ")));
}

function drawSelect(element, held, change, common) {
  const option = (one) => h("option", { value: one.value, selected: one.value === held }, one.text);
  const groups = element.option_groups
    ? element.option_groups.map((group) => h("optgroup", { label: plainText(group.label) }, group.options.map((one) => option({ value: one.value, text: plainText(one.text) }))))
    : choicesOf(element).map(option);
  const select = h("select", { ...common, "data-focus": element.focus_on_load },
    h("option", { value: "" }, plainText(element.placeholder) || "Choose…"), groups);
  select.addEventListener("change", () => change(select.value || null, select));
  return select;
}

function drawChoices(element, held, kind, change, common) {
  const name = `choice-${++fieldNumber}`;
  const box = h("div", { class: "choices", role: kind === "radio" ? "radiogroup" : "group", "data-action-id": element.action_id, "aria-label": common["aria-label"] });
  const read = () => [...box.querySelectorAll("input:checked")].map((one) => one.value);
  for (const one of choicesOf(element)) {
    const input = h("input", { type: kind, name, value: one.value, checked: held.includes(one.value) });
    input.addEventListener("change", () => change(kind === "radio" ? read()[0] ?? null : read(), box));
    box.append(h("label", { class: "choice" }, input, h("span", {}, one.rich ? textNode(one.rich) : one.text,
      one.description && h("small", {}, textNode(one.description)))));
  }
  return box;
}

function drawMulti(element, held, change, common) {
  const summary = h("summary", {}, "");
  const box = drawChoices({ ...element, type: element.type }, held, "checkbox", (value) => { show(value); return change(value, details); }, common);
  const details = h("details", { class: "multi" }, summary, box);
  const show = (value) => {
    const names = choicesOf(element).filter((one) => value.includes(one.value)).map((one) => one.text);
    summary.textContent = names.join(", ") || plainText(element.placeholder) || "Choose any…";
  };
  show(held);
  return details;
}

// --- menus and questions ----------------------------------------------------------------------------------

function menuButton({ label, glyph, text, class: look, action }, entries, fill) {
  const button = h("button", { type: "button", class: look ?? "icon", "aria-label": label, "aria-haspopup": "menu", "aria-expanded": "false", "data-action-id": action, title: fill ? null : label },
    fill ?? [glyph && icon(glyph), text]);
  const menu = h("div", { class: "menu", role: "menu", "aria-label": label, hidden: true });
  const wrap = h("span", { class: "menu-wrap" }, button, menu);
  const shut = (refocus) => {
    menu.hidden = true;
    button.setAttribute("aria-expanded", "false");
    if (refocus) button.focus();
  };
  const open = () => {
    menu.replaceChildren(...entries().map((entry) => h("button", {
      type: "button", role: entry.checked === undefined ? "menuitem" : "menuitemradio", tabindex: "-1",
      "aria-checked": entry.checked === undefined ? null : String(entry.checked), class: "menu-item",
      onclick: () => { shut(true); entry.run(); },
    }, entry.lead, h("span", { class: "menu-text" }, entry.text, entry.note && h("small", {}, entry.note)))));
    menu.hidden = false;
    menu.classList.remove("above", "start");
    const at = menu.getBoundingClientRect();
    if (at.bottom > innerHeight - 8 && button.getBoundingClientRect().top > at.height) menu.classList.add("above");
    if (at.left < 8) menu.classList.add("start");
    button.setAttribute("aria-expanded", "true");
    (menu.querySelector("[aria-checked=true]") ?? menu.firstElementChild)?.focus();
  };
  button.addEventListener("click", () => (menu.hidden ? open() : shut(true)));
  menu.addEventListener("keydown", (event) => {
    const items = [...menu.children];
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) { event.preventDefault(); items.at(to % items.length)?.focus(); }
    if (event.key === "Escape") { event.preventDefault(); event.stopPropagation(); shut(true); }
    if (event.key === "Tab") shut(false);
  });
  wrap.addEventListener("focusout", (event) => { if (!wrap.contains(event.relatedTarget)) shut(false); });
  return wrap;
}

function ask(question) {
  const dialog = $("confirm");
  return new Promise((resolve) => {
    const finish = (answer) => { dialog.close(); resolve(answer); };
    dialog.replaceChildren(h("div", { class: "modal-body" },
      h("h2", { id: "confirm-title" }, plainText(question.title)), h("div", { class: "text" }, textNode(question.text))),
    h("footer", {},
      h("button", { type: "button", class: "btn", onclick: () => finish(false) }, plainText(question.deny)),
      h("button", { type: "button", class: `btn ${question.style === "danger" ? "danger" : "primary"}`, onclick: () => finish(true) }, plainText(question.confirm))));
    dialog.oncancel = (event) => { event.preventDefault(); finish(false); };
    dialog.showModal();
  });
}

// --- messages ---------------------------------------------------------------------------------------------

const HUES = 8;
const hueOf = (id) => screen.members.findIndex((one) => one.id === id) % HUES;

function avatar(id) {
  if (id === screen.bot.id) return h("span", { class: "avatar bot", "aria-hidden": "true" }, icon("chat"));
  if (id === "USLACKBOT") return h("span", { class: "avatar system", "aria-hidden": "true" }, "i");
  const initials = memberName(id).split(/\s+/).filter((word) => /^\p{L}/u.test(word)).map((word) => word[0]).slice(-2).join("");
  return h("span", { class: `avatar hue-${hueOf(id)}`, "aria-hidden": "true" }, initials);
}

function messageSurface(message, where) {
  return {
    held: (block, element) => heldValue(element, message.state[block.block_id]?.[element.action_id]),
    keep: () => {},
    press: async (element, block, value) => {
      const answer = await act("press", { channel: where, ts: message.ts, action: element.action_id, block, value });
      if (!answer.ok && answer.error) toast(`${screen.bot.name}: ${answer.text}`);
    },
  };
}

function drawContent(message, where) {
  if (!message.blocks.length) return [h("div", { class: "text" }, mrkdwn(message.text)), drawAttachments(message)];
  const surface = messageSurface(message, where);
  return [message.blocks.map((block) => drawBlock(block, surface)), drawAttachments(message)];
}

function drawAttachments(message) {
  return (message.attachments ?? []).map((one) => h("div", { class: "attachment" },
    one.title && h("strong", {}, one.title), h("div", { class: "text" }, mrkdwn(one.text ?? one.fallback ?? ""))));
}

function drawMessage(message, where, { compact, inThread }) {
  const seconds = Number(message.ts);
  const shortcuts = screen.shortcuts.filter((one) => one.type === "message");
  const tools = h("div", { class: "tools" });
  if (message.ephemeral) {
    tools.append(h("button", { type: "button", class: "icon", "aria-label": "Dismiss", title: "Dismiss", onclick: () => act("dismiss", { channel: where, ts: message.ts }) }, icon("close")));
  } else {
    if (!inThread) tools.append(h("button", { type: "button", class: "icon", "aria-label": "Reply in thread", title: "Reply in thread", onclick: () => openThread(message) }, icon("reply")));
    if (shortcuts.length) tools.append(menuButton({ label: "More message actions", glyph: "dots" }, () => shortcuts.map((one) => ({
      text: one.name, note: one.description,
      run: async () => {
        const answer = await act("shortcut", { callback: one.callback, channel: where, ts: message.ts });
        if (!answer.ok && answer.error) toast(`${one.name}: ${answer.text}`);
      },
    }))));
  }
  const time = h("time", { datetime: new Date(seconds * 1000).toISOString(), title: formatDate(seconds, "{date_long} at {time_secs}", zone()) }, formatDate(seconds, "{time}", zone()));
  return h("li", { class: `message${compact ? " compact" : ""}${message.blocks.length ? " card" : ""}${message.ephemeral ? " ephemeral" : ""}`, "data-ts": message.ts, "data-user": message.user },
    compact ? h("span", { class: "gutter" }, time) : avatar(message.user),
    h("article", { "aria-label": `${memberName(message.user)}, ${formatDate(seconds, "{time}", zone())}` },
      message.ephemeral && h("p", { class: "only-you" }, icon("eye"), "Only visible to you"),
      message.broadcast && !inThread && h("p", { class: "only-you" }, icon("reply"), "Replied in a thread, and to the channel"),
      !compact && h("div", { class: "byline" }, h("span", { class: "author" }, memberName(message.user)), message.user === screen.bot.id && h("span", { class: "tag" }, "App"), time),
      h("div", { class: "content" }, drawContent(message, where), message.edited && h("span", { class: "edited" }, "(edited)"))),
    tools);
}

function placeMessages(where) {
  const all = screen.messages[where] ?? [];
  const flow = [];
  const threads = new Map();
  for (const message of all) {
    const reply = message.thread && message.thread !== message.ts;
    if (reply) {
      if (!threads.has(message.thread)) threads.set(message.thread, []);
      threads.get(message.thread).push(message);
    }
    if (!reply || message.broadcast || !all.some((one) => one.ts === message.thread)) flow.push(message);
  }
  return { flow, threads };
}

function reuse(key, signature, make) {
  const old = drawn.get(key);
  if (old?.signature === signature) return old.node;
  const held = old?.node.contains(document.activeElement) ? document.activeElement.closest("[data-action-id]")?.dataset.actionId : null;
  const node = make();
  drawn.set(key, { signature, node, focus: held });
  return node;
}

function drawMessages() {
  const { flow, threads } = placeMessages(place);
  const nodes = [];
  let before = null;
  for (const message of flow) {
    const day = formatDate(Number(message.ts), "{day_divider_pretty}", zone());
    const newDay = before === null || formatDate(Number(before.ts), "{day_divider_pretty}", zone()) !== day;
    if (newDay) nodes.push(reuse(`day/${place}/${message.ts}`, day, () => h("li", { class: "day" }, h("span", {}, day))));
    const compact = !newDay && before.user === message.user && Number(message.ts) - Number(before.ts) < 300 && !message.ephemeral && !before.ephemeral && !message.broadcast && !threads.has(before.ts);
    nodes.push(messageNode(message, { compact, inThread: false }));
    const replies = message.broadcast ? [] : threads.get(message.ts) ?? [];
    if (replies.length) {
      nodes.push(threadNode(message, replies));
    }
    before = message;
  }
  if (!flow.length) nodes.push(emptyPlace());
  putNodes($("messages"), nodes);
}

const threadKey = (where, ts) => `${where}/${ts}`;

function threadNode(message, replies) {
  const key = threadKey(place, message.ts);
  const open = openThreads.has(key);
  const count = `${replies.length} ${replies.length === 1 ? "reply" : "replies"}`;
  // One node for as long as the thread is there: only what is in it changes, so that focus stays.
  const node = reuse(`thread/${screen.me}/${key}`, "", () => {
    const toggle = h("button", { type: "button", class: "thread-toggle", "aria-controls": `thread-${message.ts}`, onclick: () => toggleThread(key) });
    return h("li", { class: "thread-holder", "data-thread": message.ts }, toggle,
      h("ol", { class: "thread", id: `thread-${message.ts}` }),
      h("button", { type: "button", class: "thread-reply", onclick: () => openThread(message) }, "Reply…"));
  });
  const [toggle, list, reply] = node.children;
  const words = [count, h("small", {}, open ? "Hide" : `Last reply ${formatDate(Number(replies.at(-1).ts), "{date_short_pretty} at {time}", zone()).replace(/^[TY](?=oday|esterday)/, (letter) => letter.toLowerCase())}`)];
  toggle.replaceChildren(...words);
  toggle.setAttribute("aria-expanded", String(open));
  list.setAttribute("aria-label", count);
  list.hidden = reply.hidden = !open;
  placeNodes(list, open ? replies.map((one) => messageNode(one, { compact: false, inThread: true })) : []);
  return node;
}

function toggleThread(key) {
  if (!openThreads.delete(key)) openThreads.add(key);
  drawMessages();
}

function messageNode(message, options) {
  const key = `${screen.me}/${place}/${options.inThread ? "t" : "f"}/${message.ts}`;
  return reuse(key, JSON.stringify([message, options, screen.shortcuts]), () => drawMessage(message, place, options));
}

function placeNodes(parent, nodes) {
  // Nodes that stay where they are keep focus, selection and half-made choices.
  nodes.forEach((node, number) => { if (parent.children[number] !== node) parent.insertBefore(node, parent.children[number] ?? null); });
  while (parent.children.length > nodes.length) parent.lastElementChild.remove();
}

function putNodes(parent, nodes) {
  placeNodes(parent, nodes);
  for (const entry of drawn.values()) {
    if (entry.focus && entry.node.isConnected) entry.node.querySelector(`[data-action-id="${CSS.escape(entry.focus)}"]`)?.focus();
    entry.focus = null;
  }
}

function emptyPlace() {
  const dm = place === screen.dm;
  return h("li", { class: "empty" }, h("span", { class: "empty-mark" }, icon(dm ? "chat" : "hash")),
    h("strong", {}, dm ? `This is between you and ${screen.bot.name}` : `This is the start of #${channelName(place)}`),
    h("span", {}, dm ? "Messages from the app arrive here." : "Say something, or type / to see what the app can do."));
}

// --- sidebar ----------------------------------------------------------------------------------------------

const seenKey = () => `seen/${screen.me}`;
const seen = () => JSON.parse(sessionStorage.getItem(seenKey()) ?? "{}");

function unread(where) {
  const last = Number(seen()[where] ?? 0);
  return (screen.messages[where] ?? []).filter((one) => one.user !== screen.me && Number(one.ts) > last).length;
}

function markSeen() {
  const last = screen.messages[place]?.at(-1);
  if (last && !document.hidden) sessionStorage.setItem(seenKey(), JSON.stringify({ ...seen(), [place]: last.ts }));
}

function placeLink(id, glyph, text) {
  const count = id === place || id === "home" ? 0 : unread(id);
  return h("li", {}, h("a", { href: `#${id}`, class: count ? "place unread" : "place", "aria-current": id === place ? "page" : null },
    icon(glyph), h("span", { class: "place-name" }, text),
    count ? h("span", { class: "badge", "aria-label": `${count} unread` }, String(count)) : null));
}

function drawPlaces() {
  const signature = JSON.stringify([place, screen.me, screen.channels, Object.keys(screen.messages).map(unread)]);
  if (drawPlaces.last === signature) return;
  drawPlaces.last = signature;
  const active = document.activeElement?.closest("#places a")?.getAttribute("href");
  $("places").replaceChildren(
    h("h2", {}, "Channels"),
    h("ul", {}, screen.channels.map((one) => placeLink(one.id, one.private ? "lock" : "hash", one.name))),
    h("h2", {}, "Apps"),
    h("ul", {}, placeLink(screen.dm, "chat", screen.bot.name), screen.homeTab && placeLink("home", "home", "App Home")));
  if (active) [...$("places").querySelectorAll("a")].find((link) => link.getAttribute("href") === active)?.focus();
}

function drawSwitcher() {
  // Drawn apart from the places, so that an unread message does not close the open menu.
  const signature = JSON.stringify([screen.me, screen.members]);
  if (drawSwitcher.last === signature) return;
  drawSwitcher.last = signature;
  const one = myself();
  $("switcher").replaceChildren(menuButton({ label: `You are ${one.name}. Switch person`, class: "person" }, () => screen.members.map((other) => ({
    text: other.name, note: other.hint ? `${other.title} · ${other.hint}` : other.title, checked: other.id === screen.me,
    lead: avatar(other.id), run: () => become(other.id),
  })), [avatar(one.id), h("span", { class: "person-text" }, h("strong", {}, one.name), h("small", {}, one.title)), icon("switch")]));
  $("hint").hidden = !one.hint;
  $("hint").replaceChildren(h("strong", {}, "Try next "), one.hint);
}

function drawSidebar() {
  drawPlaces();
  drawSwitcher();
  $("connection").textContent = screen.connected ? "" : "no bot connected";
}

function drawHead() {
  const app = place === screen.dm || place === "home";
  const channel = screen.channels.find((one) => one.id === place);
  $("title").replaceChildren(...(app ? [screen.bot.name] : [icon(channel?.private ? "lock" : "hash"), channelName(place)]));
  $("topic").textContent = app ? "App" : [channel?.topic, channel && `${channel.people} ${channel.people === 1 ? "member" : "members"}`].filter(Boolean).join(" · ");
  $("tabs").hidden = !(app && screen.homeTab);
  if (!$("tabs").hidden) {
    const tab = (id, text) => h("button", { type: "button", role: "tab", "aria-selected": String(place === id), tabindex: place === id ? "0" : "-1", onclick: () => { location.hash = id; } }, text);
    const focused = $("tabs").contains(document.activeElement);
    $("tabs").replaceChildren(tab("home", "Home"), tab(screen.dm, "Messages"));
    if (focused) $("tabs").querySelector("[aria-selected=true]").focus();
  }
  $("composer").hidden = place === screen.dm && !screen.takesMessages;
  document.title = `${app ? screen.bot.name : `#${channelName(place)}`} · Practice workspace`;
  $("composer-text").placeholder = app ? `Message ${screen.bot.name}` : `Message #${channelName(place)}`;
}

function drawShortcuts() {
  const all = screen.shortcuts.filter((one) => one.type === "global");
  const signature = JSON.stringify(all);
  if (drawShortcuts.last === signature) return;
  drawShortcuts.last = signature;
  $("shortcuts").replaceChildren(...(all.length ? [menuButton({ label: "Shortcuts", glyph: "bolt" }, () => all.map((one) => ({
    text: one.name, note: one.description,
    run: async () => {
      const answer = await act("shortcut", { callback: one.callback });
      if (!answer.ok && answer.error) toast(`${one.name}: ${answer.text}`);
    },
  })))] : []));
}

// --- App Home ---------------------------------------------------------------------------------------------

function viewSurface(view) {
  const key = (block, element) => `${view.id}/${block.block_id}/${element.action_id}`;
  return {
    held: (block, element) => (drafts.has(key(block, element)) ? drafts.get(key(block, element)) : heldValue(element, view.state[block.block_id]?.[element.action_id])),
    keep: (block, element, value) => { drafts.set(key(block, element), value); keepForm(view); },
    press: async (element, block, value) => {
      const answer = await act("press", { view: view.id, action: element.action_id, block, value });
      if (!answer.ok && answer.error) toast(`${screen.bot.name}: ${answer.text}`);
    },
  };
}

function drawHome() {
  const view = screen.home;
  if (!view) {
    putNodes($("home"), [reuse("home/empty", screen.me, () => h("div", { class: "home-wait" }, h("span", { class: "spinner", "aria-hidden": "true" }), h("p", {}, `Waiting for ${screen.bot.name} to fill its Home…`)))]);
    return;
  }
  putNodes($("home"), [reuse(`home/${view.id}`, view.hash, () => h("div", { class: "home-blocks", "data-view-id": view.id }, view.body.blocks.map((block) => drawBlock(block, viewSurface(view)))))]);
}

// --- modals -----------------------------------------------------------------------------------------------

const modal = $("modal");
let modalKey = "";
let restoreFocus = null;

function modalFields(view) {
  return view.body.blocks.filter((block) => block.type === "input").map((block) => ({ block, node: modal.querySelector(`[data-block-id="${CSS.escape(block.block_id)}"]`) }));
}

function readFields(view) {
  const values = {};
  for (const { block, node } of modalFields(view)) {
    const element = block.element;
    const boxes = [...node.querySelectorAll("input:checked")].map((one) => one.value);
    const box = node.querySelector("input, textarea, select");
    let value;
    if (element.type === "checkboxes" || element.type.startsWith("multi_")) value = boxes;
    else if (element.type === "radio_buttons") value = boxes[0] ?? null;
    else if (element.type === "datetimepicker") value = box.value ? toSeconds(box.value, zone()) : null;
    else value = box.value || null;
    values[block.block_id] = value;
    drafts.set(`${view.id}/${block.block_id}/${element.action_id}`, value);
  }
  return values;
}

// What is typed into a form is kept until it is sent or closed, even if the page is loaded again meanwhile.
const formKey = (id) => `form/${screen.me}/${id}`;
const isModal = (id) => screen.modals.some((one) => one.id === id);

function keepForm(view) {
  if (!isModal(view.id)) return;
  sessionStorage.setItem(formKey(view.id), JSON.stringify([...drafts].filter(([key]) => key.startsWith(`${view.id}/`))));
}

function recallForm(view) {
  for (const [key, value] of JSON.parse(sessionStorage.getItem(formKey(view.id)) ?? "[]")) {
    if (!drafts.has(key)) drafts.set(key, value);
  }
}

function forgetForms() {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(formKey("")) && !isModal(key.slice(formKey("").length))) sessionStorage.removeItem(key);
  }
}

function showErrors(view, errors) {
  let first = null;
  for (const { block, node } of modalFields(view)) {
    const text = errors[block.block_id] ?? "";
    const note = node.querySelector(".field-error");
    if (note.textContent !== text) note.textContent = text;
    node.classList.toggle("wrong", Boolean(text));
    const control = node.querySelector("input, textarea, select, summary");
    if (text) control.setAttribute("aria-invalid", "true"); else control.removeAttribute("aria-invalid");
    if (text && !first) first = control;
  }
  return first;
}

function drawModal() {
  const view = screen.modals.at(-1);
  forgetForms();
  if (!view) {
    if (modal.open) {
      modal.close();
      modal.replaceChildren();
      restoreFocus?.isConnected ? restoreFocus.focus() : $("composer-text").focus();
    }
    modalKey = "";
    return;
  }
  const key = `${view.id}/${view.hash}/${screen.modals.length}`;
  if (key !== modalKey) {
    const previous = screen.modals.find((one) => modalKey.startsWith(`${one.id}/`));
    if (previous && modal.open && modal.querySelector("form")?.dataset.viewId === previous.id) readKnown(previous);
    const focused = modalKey.startsWith(`${view.id}/`) ? document.activeElement?.dataset?.actionId : null;
    modalKey = key;
    fillModal(view);
    if (!modal.open) { restoreFocus = document.activeElement; modal.showModal(); }
    const target = (focused && modal.querySelector(`[data-action-id="${CSS.escape(focused)}"]`)) || modal.querySelector("[data-focus]") || modal.querySelector(".modal-body :is(input, textarea, select, summary, button)") || modal.querySelector("button[type=submit]") || modal.querySelector("footer button");
    target?.focus();
  }
  showErrors(view, view.errors);
}

function readKnown(view) {
  // The blocks on screen are of the view as it was; only those still known by the same ids are kept.
  for (const node of modal.querySelectorAll(".block.input")) {
    const block = view.body.blocks.find((one) => one.block_id === node.dataset.blockId && one.type === "input");
    if (block && node.querySelector(`[data-action-id="${CSS.escape(block.element.action_id)}"]`)) readFields({ ...view, body: { blocks: [block] } });
  }
}

function fillModal(view) {
  const body = view.body;
  const surface = viewSurface(view);
  recallForm(view);
  const depth = screen.modals.length;
  const trouble = h("p", { class: "trouble", role: "alert" });
  const closing = async () => { await act("close", { view: view.id }); };
  const submit = body.submit && h("button", { type: "submit", class: "btn primary" }, plainText(body.submit));
  const form = h("form", { "data-view-id": view.id, novalidate: true, method: "dialog" },
    h("header", {},
      h("button", { type: "button", class: "icon", "aria-label": depth > 1 ? "Back" : "Close", onclick: closing }, icon(depth > 1 ? "back" : "close")),
      h("h2", { id: "modal-title" }, plainText(body.title)),
      depth > 1 && h("span", { class: "depth" }, `${depth} of 3`)),
    h("div", { class: "modal-body" }, trouble, body.blocks.map((block) => drawBlock(block, surface))),
    h("footer", {}, h("button", { type: "button", class: "btn", onclick: closing }, body.close ? plainText(body.close) : body.submit ? "Cancel" : "Close"), submit));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!submit || submit.disabled) return;
    trouble.textContent = "";
    showErrors(view, {});
    let answer;
    await pressing(submit, async () => { answer = await act("submit", { view: view.id, values: readFields(view) }); });
    if (answer.ok) sessionStorage.removeItem(formKey(view.id));
    if (!form.isConnected) return;
    if (answer.errors && Object.keys(answer.errors).length) showErrors(view, answer.errors)?.focus();
    else if (!answer.ok) trouble.textContent = answer.text || "Something went wrong.";
  });
  form.addEventListener("input", () => { readFields(view); keepForm(view); });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) { event.preventDefault(); form.requestSubmit(); }
    else if (event.key === "Enter" && event.target.matches("input:not([type=checkbox], [type=radio])")) event.preventDefault();
  });
  modal.replaceChildren(form);
}

function closeTop() {
  const view = screen.modals.at(-1);
  if (view) act("close", { view: view.id });
}

// The dialog leaves the screen when the server says the view is closed, not before.
modal.addEventListener("cancel", (event) => { event.preventDefault(); closeTop(); });
modal.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) { event.preventDefault(); closeTop(); }
});

// --- composer ---------------------------------------------------------------------------------------------

const box = $("composer-text");
let chosen = 0;

function suggestions() {
  const match = /^\/\S*$/.exec(box.value);
  return match ? screen.commands.filter((one) => one.name.startsWith(match[0])) : [];
}

function drawSuggestions() {
  const found = suggestions();
  chosen = Math.min(chosen, Math.max(found.length - 1, 0));
  $("suggestions").hidden = !found.length;
  box.setAttribute("aria-expanded", String(Boolean(found.length)));
  if (found.length) box.setAttribute("aria-activedescendant", `suggestion-${chosen}`); else box.removeAttribute("aria-activedescendant");
  $("suggestions").replaceChildren(...found.map((one, number) => h("div", {
    role: "option", id: `suggestion-${number}`, class: "suggestion", "aria-selected": String(number === chosen),
    onmousedown: (event) => { event.preventDefault(); take(one); },
  }, h("span", { class: "suggestion-name" }, h("strong", {}, one.name), one.hint && ` ${one.hint}`), h("small", {}, one.description))));
}

function take(command) {
  box.value = `${command.name} `;
  resize();
  drawSuggestions();
  box.focus();
}

function resize() {
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight, 220)}px`;
}

async function send() {
  const text = box.value.trim();
  if (!text) return;
  const body = { text, channel: place };
  if (thread && !text.startsWith("/")) body.thread = thread.ts;
  box.value = "";
  resize();
  drawSuggestions();
  $("composer").setAttribute("aria-busy", "true");
  const answer = await act("say", body);
  $("composer").removeAttribute("aria-busy");
  if (!answer.ok && !answer.error && !box.value) { box.value = text; resize(); }
  scrollDown();
}

function openThread(message) {
  thread = message;
  openThreads.add(threadKey(place, message.ts));
  drawMessages();
  $("thread-chip").hidden = false;
  $("thread-chip").replaceChildren(icon("reply"), h("span", {}, `Replying to ${memberName(message.user)} in a thread`),
    h("button", { type: "button", class: "icon", "aria-label": "Leave the thread", onclick: leaveThread }, icon("close")));
  box.focus();
}

function leaveThread() {
  thread = null;
  $("thread-chip").hidden = true;
}

box.addEventListener("input", () => { resize(); chosen = 0; drawSuggestions(); });
box.addEventListener("keydown", (event) => {
  const found = suggestions();
  const exact = found.length === 1 && found[0].name === box.value;
  if (found.length && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    chosen = (chosen + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length;
    drawSuggestions();
  } else if (found.length && (event.key === "Tab" || (event.key === "Enter" && !exact)) && !event.shiftKey) {
    event.preventDefault();
    take(found[chosen]);
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    send();
  } else if (event.key === "Escape" && thread) leaveThread();
});
box.addEventListener("blur", () => { $("suggestions").hidden = true; box.setAttribute("aria-expanded", "false"); });
box.addEventListener("focus", drawSuggestions);
$("composer").addEventListener("submit", (event) => { event.preventDefault(); send(); });

// --- developer panel --------------------------------------------------------------------------------------

function drawExchanges() {
  if ($("developer").hidden) return;
  const nodes = screen.log.slice().reverse().map((one) => {
    const key = `exchange/${one.at}/${one.direction}/${one.what}/${one.path}`;
    return reuse(key, JSON.stringify([one.status, one.duration, one.response]), () => {
      const inbound = one.direction === "from bot";
      const bad = one.duration !== null && (one.status === null || one.status >= 400 || /"ok": false/.test(one.response ?? ""));
      const status = one.duration === null ? "waiting" : one.status ?? "no answer";
      const was = drawn.get(key)?.node.querySelector("details")?.open;
      const details = h("details", {}, h("summary", {},
        h("span", { class: `way ${inbound ? "in" : "out"}` }, inbound ? "bot → here" : "here → bot"),
        h("span", { class: "what" }, one.what),
        h("span", { class: `status ${bad ? "bad" : ""}` }, String(status)),
        h("span", { class: "took" }, one.duration === null ? "…" : `${Math.round(one.duration * 1000)} ms`)),
      h("p", { class: "path" }, `${one.method} ${one.path}`), h("h4", {}, "Request"), h("pre", { tabindex: "0" }, one.request), h("h4", {}, "Answer"), h("pre", { tabindex: "0" }, one.response));
      details.open = Boolean(was);
      return h("li", {}, details);
    });
  });
  putNodes($("exchanges"), nodes);
}

function askForLog() {
  if (socket?.readyState === WebSocket.OPEN) socket.send($("developer").hidden ? "" : "log");
}

function toggleDeveloper(open) {
  $("developer").hidden = !open;
  $("developer-toggle").setAttribute("aria-expanded", String(open));
  document.body.classList.toggle("developing", open);
  showSidebar(false);
  askForLog();
  drawExchanges();
  (open ? $("developer-close") : $("developer-toggle")).focus();
}

// --- the whole --------------------------------------------------------------------------------------------

function showSidebar(open) {
  document.body.classList.toggle("sidebar-open", open);
  $("menu").setAttribute("aria-expanded", String(open));
  $("scrim").hidden = !open;
}

// Whatever takes room from the messages, such as a growing composer, must not hide the last one.
let stuck = true;
new ResizeObserver(() => { if (stuck) scrollDown(); }).observe($("scroll"));
const atBottom = () => $("scroll").scrollHeight - $("scroll").scrollTop - $("scroll").clientHeight < 80;
function scrollDown() { $("scroll").scrollTop = $("scroll").scrollHeight; $("latest").hidden = true; }

function announce(before) {
  const known = new Set((before?.messages[place] ?? []).map((one) => one.ts));
  for (const one of screen.messages[place] ?? []) {
    if (!known.has(one.ts) && one.user !== screen.me) {
      $("announcer").textContent = `${memberName(one.user)}: ${decode(one.text).slice(0, 200) || "a new message"}`;
    }
  }
}

function draw(before) {
  const home = place === "home";
  $("home").hidden = !home;
  $("conversation").hidden = home;
  drawHead();
  drawShortcuts();
  if (home) drawHome();
  else {
    const stick = !before || atBottom();
    const count = screen.messages[place]?.length ?? 0;
    const grew = before && before.me === screen.me && count > (before.messages[place]?.length ?? 0);
    drawMessages();
    markSeen();
    drawSidebar();
    if (stick) scrollDown(); else if (grew) $("latest").hidden = false;
  }
  drawSidebar();
  drawModal();
  drawExchanges();
}

function goTo() {
  if (!screen) return;
  const [wanted, ts] = location.hash.slice(1).split("/");
  const known = wanted in screen.messages || (wanted === "home" && screen.homeTab);
  const next = known ? wanted : screen.channels[0]?.id ?? screen.dm;
  const moved = next !== place;
  place = next;
  if (moved) {
    leaveThread();
    showSidebar(false);
    draw(null);
    if (place === "home") act("home", {});
    else if (place === screen.dm) act("home", { tab: "messages" });
  }
  const parent = (screen.messages[place] ?? []).find((one) => one.ts === ts)?.thread;
  if (parent) { openThreads.add(threadKey(place, parent)); drawMessages(); }
  const target = ts && document.querySelector(`[data-ts="${CSS.escape(ts)}"]`);
  if (target) { target.scrollIntoView({ block: "center" }); target.classList.add("pointed"); }
}

function become(id) {
  if (id === screen.me) return;
  me = id;
  sessionStorage.setItem("member", id);
  place = "";
  modalKey = "";
  drafts.clear();
  drawn.clear();
  socket?.close();
  connect();
}

function connect() {
  const mine = new WebSocket(`${location.origin.replace(/^http/, "ws")}/ui/stream?member=${encodeURIComponent(me)}`);
  socket = mine;
  mine.onopen = askForLog;
  mine.onmessage = (event) => {
    if (socket !== mine) return;
    retryAfter = 400;
    document.body.classList.remove("offline");
    const before = screen;
    screen = JSON.parse(event.data);
    me = screen.me;
    if (!place || !(place in screen.messages || place === "home")) goTo();
    else draw(before);
    announce(before?.me === screen.me ? before : screen);
    document.body.dataset.revision = screen.revision;
  };
  mine.onclose = () => {
    if (socket !== mine) return;
    document.body.classList.add("offline");
    $("connection").textContent = "reconnecting…";
    setTimeout(connect, retryAfter);
    retryAfter = Math.min(retryAfter * 2, 5000);
  };
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  $("theme").textContent = theme === "dark" ? "Light theme" : "Dark theme";
}

$("menu").append(icon("menu"));
$("send").append(icon("send"));
$("developer-close").append(icon("close"));
$("menu").addEventListener("click", () => showSidebar(!document.body.classList.contains("sidebar-open")));
$("scrim").addEventListener("click", () => showSidebar(false));
$("latest").firstElementChild.addEventListener("click", scrollDown);
$("scroll").addEventListener("scroll", () => {
  stuck = atBottom();
  if (stuck) $("latest").hidden = true;
}, { passive: true });
$("developer-toggle").addEventListener("click", () => toggleDeveloper($("developer").hidden));
$("developer-close").addEventListener("click", () => toggleDeveloper(false));
$("theme").addEventListener("click", () => {
  const next = document.documentElement.dataset.theme === "dark" ? "light" : "dark";
  localStorage.setItem("theme", next);
  setTheme(next);
});
$("skip").addEventListener("click", (event) => { event.preventDefault(); (place === "home" ? $("main") : box).focus(); });
$("tabs").addEventListener("keydown", (event) => {
  if (event.key === "ArrowLeft" || event.key === "ArrowRight") $("tabs").querySelector("[aria-selected=false]")?.click();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && document.body.classList.contains("sidebar-open")) { showSidebar(false); $("menu").focus(); }
});
document.addEventListener("visibilitychange", () => { if (screen && !document.hidden && place !== "home") { markSeen(); drawSidebar(); } });
addEventListener("hashchange", goTo);
setTheme(localStorage.getItem("theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"));
connect();
