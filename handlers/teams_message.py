"""A message in Teams as plain text: what "Draft from this message" begins with."""

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import Any

BREAKS = frozenset({"p", "div", "br", "li", "blockquote", "h1", "h2", "h3", "tr"})
"""Elements that begin a new line."""


class _Text(HTMLParser):
    """Collects what a reader of the markup would read."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in BREAKS and self.parts:
            self.parts.append("\n")
        if tag == "emoji":
            self.parts.append(dict(attrs).get("alt") or "")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def plain(value: Mapping[str, Any]) -> str:
    """The text of the message that an action was called on; "" where there is none."""
    payload = value.get("messagePayload")
    body = payload.get("body") if isinstance(payload, dict) else None
    content = body.get("content") if isinstance(body, dict) else None
    if not isinstance(content, str) or not isinstance(body, dict):
        return ""
    if body.get("contentType") != "html":
        return content.strip()
    reader = _Text()
    reader.feed(content)
    reader.close()
    lines = "".join(reader.parts).replace("\xa0", " ").split("\n")
    return "\n".join(line.strip() for line in lines).strip()
