"""Account numbers: what a patient is billed by and pays with.

An account, invoice or claim number leads to the bill and to the person; the number of a card or of a bank
account leads to their money as well.
"""

import re
from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.phi.called import LINKING, called, found, numbered
from policies.phi.check_digits import iban, luhn
from policies.reading import Reading
from policies.severity import Severity

_NAMED = called(
    r"billing account|acct|acc(?:num|ount ?no)|acc(?=\s?[:#])|iban|a/c|routing (?:number|no|transit|#)"
    r"|routing(?=\W{0,3}\d{9})"
    r"|aba(?= number|\W{0,3}\d{9})|ifsc(?: code)?|micr(?: code)?|user ?id|(?:customer|employee) id"
    r"|(?<!house )(?<!senate )(?<!assembly )\bbill(?:ing)? (?:number|no|id)"
)
_EVERYDAY = numbered(
    r"(?<!instagram )(?<!twitter )accounts?|invoice|inv|claim|guarantor|checking|savings|transaction"
    r"|receipt"
    r"|(?<!insurance )(?<!security )(?<!member )(?<!green )(?<!medicare )(?<!medicaid )(?<!report )"
    r"card(?: on file)?"
    r"|hsa(?: card)?|fsa(?: card)?"
)
_CARD_CALLED = lazily(
    r"(?<![^\W_])(?<!insurance )(?<!security )(?<!member )(?:cards?|visa|master ?card|amex"
    r"|american express|discover"
    r"|maestro"
    rf"|credit|debit|cc)(?![^\W_]){LINKING}(?P<number>\d(?:[ -]?\d){{10,18}}(?![\w-]|[.,]\d)"
    r"|(?:[x*•]{2,4}[ -]?){1,4}\d{3,4}(?!\w)|\d{4,6}[x*•]{4,12}\d{4}(?!\w))"
)
_DIGITS = lazily(
    r"(?<![\w$£€#/-])(?<!\d[.,])(?:[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}|3\d{3}([ -])\d{6}\2\d{5}"
    r"|[2-6]\d{12,18})"
    r"(?![\w%-]|[.,]\d)"
)
_ISSUED = lazily(
    r"4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}"
    r"|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17}"
)
"""How the numbers of cards in use begin and how long they are (ISO/IEC 7812)."""
_IBAN = lazily(r"(?<![\w-])(?P<number>[a-z]{2}\d\d(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,3})?)(?![\w-])")
_IBAN_CALLED = lazily(
    rf"(?<!\w)ibans?(?!\w){LINKING}(?P<number>[a-z]{{2}}\d\d ?(?=\w{{0,12}}\d)[a-z0-9]{{8,30}}(?!\w)"
    r"|[a-z]{2}\d\d(?: (?=[a-z]{0,4}\d"
    r"|[a-z]{4}\b)[a-z0-9]{4}){2,7}(?: (?=[a-z]{0,2}\d)[a-z0-9]{1,3})?(?!\w))"
)
_BANK_CALLED = lazily(
    rf"\b(?:bank|account|acc|direct deposit)\b[^.!?\n]{{0,40}}?\baccounts?\b{LINKING}"
    r"(?P<number>[a-z]{2,12}\d{6,16}[a-z]?|\d{7,17}[a-z]?)(?![\w-]|[.,]\d)"
)


@check(
    code="PHI010",
    name="account-number",
    severity=Severity.BLOCK,
    message="Remove the account number. Billing is settled in private.",
    cite="45 CFR 164.514(b)(2)(i)(J)",
    floor=Severity.BLOCK,
    cues=tuple("0123456789"),
    flags=(
        "Patient account «419000653» was charged twice for the scan.",
        "Please refund acct no. «4411-0503-99» for her cancelled surgery.",
        "Invoice «INV-360099» went to the wrong house.",
        "Claim number «EXC2024-00912» for the ER visit was denied.",
        "Card on file «4111 1111 1111 1111» declined for his copay.",
        "She left a card here: «5555-5555-5555-4444».",
        "Please block card «4111111111111112», it was lost in the waiting room.",
        "Paid from «GB82 WEST 1234 5698 7654 32».",
        "his IBAN is «IN60 EXB000000000000000A»",
        "Routing number «021000021» and checking account «000123456789» are on the form.",
        "HSA card ending in «4242» was declined.",
        "The card «XXXX-XXXX-XXXX-1234» was charged twice.",
        "the account ending in «*456» is hers",
        "User ID «54321» cannot log in.",
    ),
    passes=(
        "Set up your patient portal account in 3 minutes.",
        "Follow our Instagram account 100000 people strong.",
        "Claim your free toothbrush: 500 left.",
        "Routing 12000 patients to the right clinic takes a plan.",
        "A new account of the 1918 flu, 400 pages long.",
        "Batch 4111111111111112 of the saline was recalled.",
        "An invalid card 4111 1111 1111 1112 is refused by our till.",
        "House Bill No. 10234 would pay for more nurses.",
        "The report card 2024-25 for our hospital is out.",
        "Read https://example.org/4111111111111111 now.",
        "Insurance card numbers change in January.",
    ),
)
def account_number(reading: Reading) -> Iterator[Span]:
    """Numbers called an account, invoice or claim; cards and bank accounts also by their check digits."""
    yield from (
        reading.span(where, suggestion="[removed]")
        for where in found(reading, _CARD_CALLED, _IBAN_CALLED, _NAMED, _EVERYDAY, _BANK_CALLED)
    )
    for number in _DIGITS.finditer(reading.lower):
        digits = re.sub(r"\D", "", number[0])
        if _ISSUED.fullmatch(digits) and luhn(digits) and not reading.linked(number.start()):
            yield reading.span(number, suggestion="[removed]")
    for number in _IBAN.finditer(reading.lower):
        if iban(number[0].replace(" ", "")) and not reading.linked(number.start()):
            yield reading.span(number, suggestion="[removed]")
