"""Health plan numbers: member, policy, group, Medicare and Medicaid numbers.

A plan number finds the person, the family and every bill. It is enough for somebody else to get care in the
patient's name.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.phi.called import called, found, numbered
from policies.reading import Reading
from policies.severity import Severity

_PLANS = (
    r"medicare|medicaid|medi-?cal|tricare|champva|aetna|cigna|humana|kaiser|anthem|molina|centene|uhc"
    r"|united ?healthcare|blue ?cross(?: ?(?:and|&)? ?blue ?shield)?|bcbs"
)
_NAMED = called(
    r"mbi|hicn|medi(?:care|caid) beneficiary|health[\s_]plan(?:[\s_]beneficiary)?[\s_](?:number|no|num|id)"
    r"|insurance (?:card|id)(?: number| no| #)?|(?:hmo|ppo|medicaid) card|(?:member|subscriber"
    r"|beneficiary|policy ?holder|policy)[\s_]?"
    r"(?:number|identifier|id|no|num)(?:\.|'s)?|(?:member|subscriber|policy|policyholder)\s?#"
)
_EVERYDAY = numbered(
    rf"{_PLANS}|members?|membership|subscriber|policy ?holder|beneficiary|insured|policy|group|plan"
    rf"|coverage"
    r"|insurance(?: (?:policy|member|plan|group|code))?|prior auth(?:orization)?|pre-?cert(?:ification)?"
    r"|hmo|ppo|payer|rx ?bin|rx ?grp"
)
_MEDICARE = lazily(
    r"(?<![\w-])(?=\d)[1-9][ac-hjkmnp-rt-y][ac-hjkmnp-rt-y\d]\d(-?)[ac-hjkmnp-rt-y][ac-hjkmnp-rt-y\d]\d\1"
    r"[ac-hjkmnp-rt-y]{2}\d\d(?![\w-])"
)
"""Medicare's own form, 1 to 9 first and no S, L, O, I, B or Z (CMS, "Understanding the MBI format")."""


@check(
    code="PHI009",
    name="plan-number",
    severity=Severity.BLOCK,
    message="Remove the insurance number. Nobody needs it to read the post.",
    cite="45 CFR 164.514(b)(2)(i)(I)",
    floor=Severity.BLOCK,
    cues=tuple("0123456789"),
    flags=(
        "Her member ID «EX-8812-77» was denied again for the infusion.",
        "The card in the lost and found says «1EG4-TE5-MK73».",
        "Medicaid number «EX12345C» bounced at the pharmacy.",
        "Insurance policy #«88291-EX» was on the wrong chart.",
        "Policyholder ID «7654321» called about the bill.",
        "Subscriber no. «W88123401», group «0098765», who can fix this claim?",
        "Blue Cross ID «XEX904412345» would not go through.",
        "insurance code «ZK-21902» was updated",
        "Tricare beneficiary number: «00123456701»",
        "Prior auth «PA-2219934» came through for our MS patient.",
    ),
    passes=(
        "Medicare Part B covers the flu shot, and Medicare 2025 premiums are out.",
        "Bring your member ID card to your first visit.",
        "Policy 2024-11 on visitors is on our website.",
        "Our policy number one: be kind.",
        "Our support group 12000 members strong turns ten.",
        "Medicaid covers 72000000 people.",
        "The plan is 2,500 steps a day.",
        "Read https://example.org/member/88129901 for the form.",
    ),
)
def plan_number(reading: Reading) -> Iterator[Span]:
    """Numbers called after a plan or a member of one, and Medicare's by their form."""
    for where in found(reading, _NAMED, _EVERYDAY, _MEDICARE):
        yield reading.span(where, suggestion="[removed]")
