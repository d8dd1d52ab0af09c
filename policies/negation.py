"""Whether a claim is made or denied: "cures cancer" against "there is no evidence that it cures cancer"."""

import re

from policies.patterns import lazily

_DENIES = lazily(
    r"\b(?:no|not|never|nor|neither|none|cannot|without|\w+n't|hardly|nothing|nobody|no one|beware"
    r"|false(?:ly)?|fake|bogus|myths?|hoax|scams?|debunk\w*|unproven|misleading|claim(?:s|ed|ing)?"
    r"|pretend\w*"
    r"|(?<!we )(?<!i )(?<!our )(?<!you )promis(?:e|es|ed|ing)"
    r"|(?<!we )(?<!i )(?<!to )(?<!you )believ(?:e|es|ed|ing)"
    r"|rumou?rs?|misinformation|skeptical|sceptical|wary|far from|rather than|instead of|stop saying"
    r"|too good to be true|questioned|questions? (?:whether|if|about)|doubt\w*|lack of|little evidence"
    r"|until there(?:'s| is)|if)\b"
)
_ALLOWS = lazily(
    r"\bnot (?:only|just|merely|to mention|all \w+ are (?:equal|created))\b|\bno (?:doubt|question"
    r"|wonder|matter|worries|problem"
    r"|secret|surprise|joke|kidding|brainer|more|longer|other|need|prescription|needles?|surgery"
    r"|downtime|drugs?|pills?"
    r"|chemo|diet\w*|exercise|side[- ]effects?|pain|appointment|strings|gimmicks)\b"
    r"|\b(?:can't|cannot|won't|don't|couldn't|wouldn't) (?:go wrong|wait|believe (?:how|what|your|the"
    r"|it's)|lose|miss|delay"
    r"|worry|settle|suffer|hesitate|forget|let|be fooled|look further|beat|argue)\b"
    r"|\bnever (?:again|fails?|before|been (?:easier|better))\b|\bnothing (?:else )?(?:works?|beats"
    r"|compares)\b"
    r"|\b(?:nobody|no one|no other)(?: else)? (?:\w+ ){0,2}(?:does|do|beats?|knows?|comes|can match"
    r"|treats?|matches)\b"
    r"|\bwithout (?:\w+ )?(?:a doubt|question|surgery|drugs?|needles?|pills?|chemo|dieting|exercise"
    r"|pain|downtime)\b"
    r"|\bwhy not\b|\bif (?:you|you'(?:re|ve|d)|your \w+ (?:is|are|has|have|hurts?"
    r"|needs?))\b(?! (?:hear|heard|read|see|saw|think|thought|believe|find|found|notice|(?:\w+ )?told"
    r"|come across)\b)"
)
"""What looks like a denial and is none: "not only", "no doubt", "don't wait"."""
_HOPES = lazily(
    r"\b(?:search(?:ing)? for|hopes? (?:of|for|to)|run(?:s|ning)? for|race for|walk(?:s|ing)? for"
    r"|toward(?:s)?|closer to"
    r"|quest for|fund\w*|research (?:into|on|for|to)|looking for|work(?:ing)? (?:on|to)|find(?:ing)?"
    r"|(?:trying|striving|hoping|aiming|mission|fight)(?: to)?)(?: [\w'-]+){0,4}\W*$"
)
"""What is still wanted: "to find a cure". It has to stand close before the claim."""
_AFTER = lazily(
    r"[^.!?\n]{0,60}\b(?:is|are|was|were|remains?)(?: \w+){0,2} (?:a |an |just )?"
    r"(?:myth|false|untrue|wrong|not true|a lie|hoax|scam|unproven|misinformation|fake"
    r"|too good to be true|fiction|nonsense|baseless|debunked|disproved|disproven)\b"
    r"|[^.!?\n]{0,40}\b(?:isn't|is not|aren't|are not) (?:true|real|possible|proven|a thing|supported)\b"
    r"|[^.!?\n]{0,40}\b(?:does(?:n't| not)|do(?:n't| not)|won't|will not|cannot|can't|never) (?:cure"
    r"|treat|heal"
    r"|help|work|fix|prevent|reverse|kill|replace|protect|do (?:that|anything|a thing))\b(?! (?:just|only))"
    r"|[^.!?\n]{0,60}\bdeserves? (?:a second look|suspicion|caution)\b"
    r"|[^.!?\n]{0,60}\b(?:(?:has|have) been (?:debunked|disproven|disproved|retracted)|there(?:'s"
    r"| is) no (?:evidence|proof)"
    r"|no evidence|don't (?:believe|fall for|share)|here's why (?:that's|it's|that is|it is) (?:not"
    r"|wrong|false))\b"
    r"|[\"')\]]*\s*(?:[-:,.!]|\.\.\.)*\s*\(?(?:false|myth|wrong|nope|busted|debunked|not true|untrue"
    r"|really\?|fact[- ]check)\b"
)
_VERDICT = lazily(
    r"\W*(?:(?:sir|ma'am|friends?|guys|y'all|folks),? )?(?:false|wrong|nope|busted|myth|not true|untrue"
    r"|nonsense|debunked|(?:that|this|it)(?:'s"
    r"| is) (?:simply |just |all "
    r"|completely |totally )?(?:a myth|false|wrong|not true|untrue|not so|misinformation|nonsense"
    r"|a lie|fiction)"
    r"|(?:these|those|such|both|all) (?:\w+ )?(?:claims?|rumou?rs?|statements?|posts?|stories"
    r"|things) (?:is|are)"
    r" (?:\w+ )?(?:myths?|false|wrong|not true|untrue)|no,? (?:it|they|we|that|this|you) (?:\w+n't"
    r"|\w+ not|never)"
    r"|(?:they|it|that) (?:\w+n't|(?:do|does|can|will|did|is|are) not)(?=\s*(?:[.!]|$)))\b"
)
"""How a sentence begins that says that the one before it is not so."""
_HEADING = lazily(
    r"\b(?:myths?|fiction|false|hoax|rumou?rs?|scam|misconceptions?)\b[^.!?\n]{0,12}[:-]\s*[\"']?[^\n]*$"
    r"|[❌✗✘🚫⛔][^\n✅✔✓]*$"
)
_MYTHS = lazily(r"\b(?:myths?|misconceptions?|rumou?rs?|false claims|lies|misinformation|untrue)\b")
_LIST_OF_MYTHS = lazily(
    rf"(?:^|\n)[^\n]{{0,80}}{_MYTHS.pattern}[^\n]{{0,40}}\n"
    r"(?:\s*(?:[-*•·–❌✗✘🚫]|\d{1,2}[.)]|[\"'])[^\n]{0,200}\n){0,9}\s*(?:[-*•·–]|\d{1,2}[.)]|[\"'])?[^\n]*$"
)
"""A heading of myths, and the lines below it."""
_FACT = lazily(r"\b(?:facts?|truth|reality|true)\s*:|[✅✔✓]")
_ASKED = lazily(
    r"(?:[^.!?\n:]{0,40}: *)?\W*(?:have|has|had|can|could|is|are|was|were|does|do|did|will|would"
    r"|should|why|how)\b(?! you (?:know|want|wish|like|ready|tired|looking|sick|ever|tried|struggling"
    r"|dream)\b"
    r"| (?:wait|settle|suffer|not)\b|n't)"
)
_CLAUSE = lazily(
    r"[;:]\s|\bbut\b|\bhowever\b|[—]|\s--?\s|,\s*(?:just|only|so|and then|and (?:it|we|our|you|they|he"
    r"|she|i)|our|we|we'll|we're|we've|you|you'll|you can|your"
    r"|this|these|get|try|book|ask us|come|choose|it's|they're)\b"
)


def negated(text: str, start: int, end: int, sentence: tuple[int, int]) -> bool:
    """Whether what stands between two offsets of a lower-case text is denied, doubted or called a myth."""
    before = text[max(sentence[0], start - 200) : start]
    clause = before
    for turn in _CLAUSE.finditer(before):
        clause = before[turn.end() :]
    clause = _ALLOWS.sub(" ", clause)
    if _DENIES.search(clause) or _HOPES.search(clause) or _AFTER.match(text, end):
        return True
    if mythical(text, start) or _VERDICT.match(text, sentence[1]):
        return True
    asked = text[end : sentence[1]].rstrip().rstrip("\"')*_").endswith("?")
    if asked and _ASKED.match(text, sentence[0]):
        return not re.match(
            r"\W*(?:yes|it can|it does|they can|absolutely|now|you (?:can|bet))\b", text[sentence[1] :]
        )
    return asked and re.match(r"\W*no\b", text[sentence[1] :]) is not None


def mythical(text: str, start: int) -> bool:
    """Whether a line calls what stands there a myth first, and has not turned to the fact."""
    line = text[max(text.rfind("\n", 0, start) + 1, start - 300) : start]
    heading = _HEADING.search(line)
    if heading is not None:
        return not _FACT.search(line, heading.start())
    above = text[max(0, start - 600) : start]
    listed = _LIST_OF_MYTHS.search(above) if "\n" in above and _MYTHS.search(above) else None
    return listed is not None and not _FACT.search(above, listed.start())
