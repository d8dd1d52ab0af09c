"""Whether a claim is made or denied: "cures cancer" against "there is no evidence that it cures cancer"."""

import re

_BEFORE = re.compile(
    r"\b(?:no|not|never|nor|neither|none|cannot|without|n't|hardly|isn't|aren't|doesn't|don't|didn't"
    r"|won't|can't"
    r"|wasn't|couldn't|wouldn't|shouldn't|nothing|nobody|no one|beware|false(?:ly)?|fake|bogus"
    r"|myths?|hoax|scams?"
    r"|debunk\w*|unproven|misleading|claim(?:s|ed|ing)?|pretend\w*|promis(?:e|es|ed|ing)|believ(?:e"
    r"|es|ing)|rumou?rs?"
    r"|misinformation|skeptical|sceptical|wary|far from|rather than|instead of|stop saying"
    r"|too good to be true"
    r"|question(?:s|ed|ing)?|doubt\w*|lack of|little evidence|does nothing|search(?:ing)? for"
    r"|hope of|hopes? for"
    r"|run(?:s|ning)? for|race for|walk(?:s|ing)? for|toward(?:s)?|closer to|(?:trying"
    r"|striving|hoping|aiming|mission)(?=\s*$)|quest for|fund\w*|research into"
    r"|looking for|work(?:ing)? on|find(?:ing)?|until there(?:'s| is)|if)\b"
)
_AFTER = re.compile(
    r"[^.!?\n]{0,60}\b(?:is|are|was|were|remains?)(?: \w+){0,2} (?:a |an |just )?"
    r"(?:myth|false|untrue|wrong|not true|a lie|hoax|scam|unproven|misinformation|fake"
    r"|too good to be true|fiction)\b"
    r"|[^.!?\n]{0,40}\b(?:isn't|is not|aren't|are not) (?:true|real|possible|proven|a thing)\b"
    r"|[^.!?\n]{0,60}\bdeserves? (?:a second look|suspicion|caution)\b"
)
_HEADING = re.compile(r"\b(?:myths?|fiction|false|hoax|rumou?r|scam)\b[^.!?\n]{0,12}[:-]\s*[\"']?[^\n]*$")
_FACT = re.compile(r"\b(?:facts?|truth|reality|true)\s*:")
_ASKED = re.compile(
    r"(?:[^.!?\n:]{0,40}: *)?\W*(?:have|has|had|can|could|is|are|was|were|does|do|did|will|would"
    r"|should|why|how)\b"
)
_CLAUSE = re.compile(r"[;:]\s|\bbut\b|\bhowever\b|,\s*(?:just|only|so|and then)\b|[—]")


def negated(text: str, start: int, end: int, sentence: tuple[int, int]) -> bool:
    """Whether what stands between two offsets of a lower-case text is denied, doubted or called a myth."""
    before = text[max(sentence[0], start - 200) : start]
    clause = before
    for turn in _CLAUSE.finditer(before):
        clause = before[turn.end() :]
    if _BEFORE.search(clause) or _AFTER.match(text, end):
        return True
    if mythical(text, start):
        return True
    if _ASKED.match(text, sentence[0]) and text[end : sentence[1]].rstrip().endswith("?"):
        return not re.match(r"\W*(?:yes|it can|it does|they can|absolutely|now)\b", text[sentence[1] :])
    answer = re.match(r"\W*no\b", text[sentence[1] :])
    return answer is not None and text[end : sentence[1]].rstrip().endswith("?")


def mythical(text: str, start: int) -> bool:
    """Whether the line calls what stands there a myth first, and has not turned to the fact."""
    line = text[max(text.rfind("\n", 0, start) + 1, start - 300) : start]
    heading = _HEADING.search(line)
    return heading is not None and not _FACT.search(line, heading.start())
