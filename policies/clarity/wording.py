"""How a word is used in its sentence: as a name, explained beside it, or only spoken about."""

from policies.patterns import lazily

_BEGINS = lazily(r"(?:^|[.!?…:;|•\n])[^\w.!?…:;|•\n]*$")
_OPENED = lazily(
    r"(?:\(|\b(?:called|known as|termed|the (?:word|term)|medical (?:word|term|name)(?: for (?:it|this"
    r"|that))?(?: is)?|a\.?k\.?a\.?|what(?: is|'s|s)|means?|stands for|short for))\s*[\"'(]*(?:a |an |the )?$"
)
_CLOSED = lazily(
    r"[\"']?(?:\s*\(|, or |\s*(?:,|-|:)?\s*(?:also (?:called|known)|sometimes called|which (?:is|means)"
    r"|that is|i\.e|means? |stands for |is (?:when|the medical|the name|another (?:word|name)|short for)"
    r"|are (?:when|the medical))|\s*(?:=|[—–]| - )\s*\w)"
)
_SPOKEN_OF = lazily(
    r"\b(?:instead of|rather than|not|avoid|never|don't|do not|stop (?:saying|using|writing|calling"
    r"|labell?ing)"
    r"|(?:the|this|that) (?:word|term|label|phrase|name|slur|insult)s?|words?|terms?|labels?|phrases?"
    r"|language"
    r"|slurs?|such as|called|call(?:s|ing)?|say(?:s|ing)?|replace|ditch|retire|swap)[,:]?"
    r"(?:\s(?:people|patients|someone|somebody|them|him|her|anyone|kids|a|an|the|as|or|and|words?|terms?"
    r"|labels?"
    r"|like|such|using|saying|calling|use|say|it|me|us|one another|each other)){0,4}\s*[\"'(]*(?:a |an "
    r"|the )?$"
)
_LANGUAGE = lazily(
    r"\b(?:words? (?:matter|hurt)|language|terminology|wording|person[- ]first|stigma\w*|say this|say that"
    r"|(?:an?|the|this|that|these|those) (?:\w+ )?(?:words?|terms?|labels?|slurs?)|r-word|slurs?"
    r"|labell?(?:ed|ing)|name-calling|called)\b"
)


def titled(text: str, start: int) -> bool:
    """Whether a word is in capitals inside its sentence, as the names of departments and studies are."""
    return text[start].isupper() and not _BEGINS.search(text, max(0, start - 8), start)


def explained(lower: str, start: int, end: int, plain: str) -> bool:
    """Whether a term is explained where it stands, or its everyday words are in the text as well."""
    return bool(
        _OPENED.search(lower, max(0, start - 50), start)
        or _CLOSED.match(lower, end)
        or lower.find(plain, max(0, start - 300), end + 300) >= 0
    )


def spoken_of(lower: str, start: int, end: int, sentence: str) -> bool:
    """Whether a word is quoted, refused or advised against, and not used: "say 'lives with', not …"."""
    if _SPOKEN_OF.search(lower, max(0, start - 60), start):
        return True
    quoted = lower[start - 1 : start] in ("'", '"', "(") and lower[end : end + 1] in ("'", '"', ")", ",", ".")
    return quoted and _LANGUAGE.search(sentence) is not None
