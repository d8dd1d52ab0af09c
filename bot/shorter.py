"""A card that fits where it is shown: what is too long gives way, and the card says where to look. Pure."""

from collections.abc import Callable
from dataclasses import replace

from bot.cards import Card

FEW = 5
"""Findings a message names where all of them are too long."""

SHOWN = 6000
"""Characters of a text from which cutting begins."""

Fits = Callable[[Card], bool]


def fitting(card: Card, fits: Fits) -> Card:
    """A card that fits: first the changes go, then the note, most findings, and the end of the text."""
    for shorter in (_without_changes, _without_note, _with_few_findings):
        if fits(card):
            return card
        card = shorter(card)
    return _with_short_text(card, fits)


def _without_changes(card: Card) -> Card:
    said = "The changes are too long to show here. Press Open to see them."
    return _saying(replace(card, changes=()), said) if card.changes else card


def _without_note(card: Card) -> Card:
    return _saying(replace(card, note=""), "Press Open for the note.") if card.note else card


def _with_few_findings(card: Card) -> Card:
    more = len(card.findings) - FEW
    if more < 1:
        return card
    return _saying(replace(card, findings=card.findings[:FEW]), f"Press Open to see {more} more findings.")


def _with_short_text(card: Card, fits: Fits) -> Card:
    """A card whose text ends where all fits; signs that are long in JSON may need more than one cut."""
    whole, shown = card.text, min(len(card.text), SHOWN)
    while shown > 1 and not fits(card):
        shown //= 2
        card = replace(card, text=f"{whole[:shown]}…")
    return card if card.text == whole else _saying(card, "Press Open to read the whole text.")


def _saying(card: Card, said: str) -> Card:
    return replace(card, lines=(*card.lines, (said,)))
