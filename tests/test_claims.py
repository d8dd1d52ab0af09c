"""What a post claims: the listed claims one by one, how an answer survives, and what was decided before."""

import time
from dataclasses import replace
from datetime import date

import pytest

from policies import CHECKS, review
from policies.claims.ailments import ailment, ill
from policies.claims.listed import LISTED, LISTED_ON
from policies.claims.misinformation import misinformation
from policies.claims.sayings import Sayings, beginnings
from policies.claims.superiority import superiority
from policies.example import CLINIC
from policies.post import Kind, Post
from policies.reading import Reading
from policies.rules import Claim, Rules
from policies.severity import Severity

CLAIMS = tuple(check for check in CHECKS if check.code.startswith("CLM"))


def findings(text, clinic=CLINIC, day=None, checks=CLAIMS, **kinds):
    return review(Post(Kind.POST, text, **kinds), clinic, checks, day=day)


def hard(text):
    return [f for f in findings(text) if f.severity is not Severity.ADVICE]


def topic(listed):
    return listed.topic.replace(" ", "-")


@pytest.mark.parametrize("listed", LISTED, ids=topic)
class TestEveryListedClaim:
    def test_blocks(self, listed):
        assert Severity.BLOCK in {f.severity for f in findings(listed.says, checks=(misinformation,))}

    def test_says_what_is_true(self, listed):
        found = misinformation.judge(Reading.of(Post(Kind.POST, listed.says), CLINIC))
        assert any(listed.truth in f.message for f in found)

    def test_is_fine_as_a_myth(self, listed):
        assert hard(f"Myth: {listed.says}") == []

    def test_is_fine_as_a_myth_with_its_answer(self, listed):
        assert hard(f"MYTH: {listed.says}\nFACT: {listed.truth}") == []

    def test_is_fine_as_a_claim_of_others(self, listed):
        assert hard(f"A viral post claims: {listed.says}") == []

    def test_is_fine_where_it_is_called_false(self, listed):
        assert hard(f"{listed.says} False!") == []

    def test_is_fine_quoted_to_be_answered(self, listed):
        assert hard(f'"{listed.says.rstrip(".")}": how our nurses answer families.') == []

    def test_is_fine_as_a_question(self, listed):
        assert hard(f"{listed.says.rstrip('.')}? Here is what the science says.") == []

    def test_has_a_truth_that_can_be_said(self, listed):
        assert hard(listed.truth) == []

    def test_has_a_source_and_cues(self, listed):
        assert listed.source
        assert not beginnings(listed.says.lower()).isdisjoint(listed.cues.split())


def test_the_list_is_long_enough_and_has_an_edition():
    assert len(LISTED) >= 60
    assert len({listed.topic for listed in LISTED}) == len(LISTED)
    assert date.fromisoformat(LISTED_ON)


LAST = date(2026, 12, 31)
CLAIM = "We have the best heart team in the state"


def with_rules(**rules):
    return replace(CLINIC, rules=Rules(**rules))


@pytest.mark.parametrize(
    ("claim", "day", "silent"),
    [
        (Claim(CLAIM, "https://example.org/heart", LAST), LAST, True),
        (Claim(CLAIM.upper().replace(" ", "  "), "https://example.org/heart", LAST), LAST, True),
        (Claim(CLAIM, "https://example.org/heart", LAST), date(2027, 1, 1), False),
        (Claim(CLAIM, "https://example.org/heart", LAST), None, False),
        (Claim(CLAIM, "", LAST), LAST, False),
        (Claim(CLAIM, "https://example.org/heart", None), LAST, False),
        (Claim("the best heart team", "https://example.org/heart", LAST), LAST, False),
    ],
    ids=[
        "until-its-day",
        "in-any-case-and-spacing",
        "expired",
        "undated",
        "without-source",
        "endless",
        "only-part",
    ],
)
def test_an_approved_claim_is_silent(claim, day, silent):
    assert bool(findings(f"{CLAIM}.", with_rules(approved=(claim,)), day, (superiority,))) is not silent


def test_an_approved_claim_covers_nothing_beside_it():
    clinic = with_rules(approved=(Claim(CLAIM, "https://example.org/heart", LAST),))
    (finding,) = findings(f"{CLAIM}, and vaccines cause autism.", clinic, LAST)
    assert finding.name == "misinformation"


def test_a_claim_that_is_banned_and_approved_stays_banned():
    claim = Claim(CLAIM, "https://example.org/heart", LAST)
    clinic = with_rules(approved=(claim,), banned=(Claim(CLAIM),))
    assert [f.name for f in findings(f"{CLAIM}.", clinic, LAST)] == ["banned-claim"]


def test_a_banned_claim_without_words_bans_nothing():
    assert findings("Good morning!", with_rules(banned=(Claim("  "),))) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Not only does it help: garlic cures the flu.",
        "No doubt, our drops cure migraines.",
        "Don't wait, our drops cure migraines.",
        "If you are tired, our drops cure migraines.",
        "We promise our drops cure migraines.",
        "Without surgery, our laser cures back pain.",
        "Want to know how our drops cure migraines? Ask us.",
    ],
)
def test_a_claim_is_made_all_the_same(text):
    assert {"cure-claim", "misinformation"} & {f.name for f in findings(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Anyone who promises that drops cure migraines is wrong.",
        "If an ad says that drops cure migraines, ask for the study.",
        "Drops cure migraines? They don't.",
        "Drops cure migraines. This is a myth.",
        "Drops cure migraines - false!",
        "❌ Drops cure migraines",
        "Myths we hear:\n- Drops cure migraines\n- Milk cures colds",
        "We are working to find drops that cure migraines.",
    ],
)
def test_a_claim_is_not_made(text):
    assert findings(text) == ()


def test_a_list_of_myths_ends_where_the_facts_begin():
    text = "Myths:\n- Tea cures colds\nFacts:\n- Rest helps\n- Our drops cure migraines"
    assert [f.name for f in findings(text)] == ["cure-claim"]


def test_an_ailment_is_a_word_or_a_pair_of_words():
    assert ailment("our laser erases stretch marks today", 0, 36) == (17, 30)
    assert ailment("nothing of the kind", 0, 19) is None
    assert ill("high blood pressure runs in families")
    assert not ill("our laser erases stretch lines")


@pytest.mark.parametrize(
    "piece",
    ["vaccines cause ", "garlic cures the virus ", "our best clinic in ", "lose 9 lbs by ", "- myth\n"],
)
def test_a_long_text_of_claims_is_judged_in_time(piece):
    reading = Reading.of(Post(Kind.POST, (piece * 40_000)[:40_000]), CLINIC)
    for check in CLAIMS:
        start = time.process_time()
        list(check.judge(reading))
        assert time.process_time() - start < 2, check.code  # usually a tenth of it


def test_a_saying_is_sought_where_one_of_its_words_begins():
    sayings = Sayings(("cure heal", r"\b(?:cures?|heals?) colds"), ("", r"\bcolds (?:go|stay)"))
    assert [match[0] for match in sayings.finditer("tea cures colds, and colds go")] == [
        "cures colds",
        "colds go",
    ]
    assert [match[0] for match in sayings.finditer("secures colds")] == []


def test_of_sayings_that_overlap_the_longest_is_taken():
    sayings = Sayings(("cure", "cures colds"), ("cold", "cures colds for good"), ("good", "for good"))
    assert [match[0] for match in sayings.finditer("tea cures colds for good")] == ["cures colds for good"]


def test_words_are_known_by_how_they_begin():
    assert beginnings("#1: cures 50% of") == {"#", "1", "cu", "cur", "cure", "50", "%", "of"}
