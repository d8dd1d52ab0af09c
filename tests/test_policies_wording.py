"""Plain words, access and fairness: what their checks count, take apart and suggest."""

from datetime import date

import pytest

from policies import review
from policies.access.alt_text import descriptions
from policies.access.words import parts
from policies.check import Finding
from policies.clarity.grade import english, measure, syllables
from policies.clarity.wording import explained, spoken_of, titled
from policies.example import CLINIC
from policies.post import Clinic, Kind, Media, People, Post, Site, Visual
from policies.reading import Reading
from policies.rules import Rules
from policies.severity import Severity


def found(code, text, *media, **given) -> list[Finding]:
    clinic = given.pop("clinic", CLINIC)
    day = given.pop("day", None)
    post = Post(Kind.POST, text, media=media, **given)
    return [f for f in review(post, clinic, day=day) if f.code == code]


def picture(alt, **given) -> Media:
    return Media(Visual.IMAGE, alt=alt, people=People.STAFF, **given)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *[("flu", 1), ("shot", 1), ("cake", 1), ("asked", 1), ("breathe", 1), ("health", 1), ("weighs", 1)],
        *[("doctor", 2), ("wanted", 2), ("table", 2), ("being", 2), ("healthcare", 2), ("safely", 2)],
        *[("hospital", 3), ("vaccinate", 3), ("idea", 3), ("area", 3), ("video", 3), ("medicine", 3)],
        *[("appointment", 3), ("vaccination", 4), ("diabetes", 4), ("infection", 3), ("premium", 3)],
        *[
            ("cardiovascular", 6),
            ("gastroenterology", 7),
            ("tuberculosis", 5),
            ("pneumonia", 3),
            ("isn't", 2),
        ],
    ],
)
def test_syllables_are_counted_as_people_say_them(word, count):
    assert syllables(word) == count


def test_the_grade_is_flesch_and_kincaids():
    measured = measure(["The cat sat on the mat.", "It was a good cat."])
    assert (measured.words, measured.sentences) == (11, 2)
    assert measured.grade == pytest.approx(0.39 * 11 / 2 + 11.8 * 11 / 11 - 15.59)


@pytest.mark.parametrize(
    "sentence",
    [
        "Get your shot https://example.org/immunization-registration",
        "Get your shot #ImmunizationRegistration",
        "Get your shot @immunizationregistration",
        "Get your shot immunization@example.org",
        "Get your shot 10/12/2026 312-555-0100",
        "Get your shot www.example.org/immunization",
        "Get your shot example.org/immunization",
    ],
)
def test_what_nobody_spells_out_is_no_word(sentence):
    assert measure([sentence]) == measure(["Get your shot"])


def test_a_name_counts_two_syllables_at_most():
    assert measure(["We thank Evangelina"]).grade == measure(["We thank Mary"]).grade


def test_nothing_has_no_grade():
    assert measure(["", "#Flu", "💉"]).words == 0


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("we are open for the whole family on monday", True),
        (
            "multidisciplinary rehabilitation facilitates comprehensive restoration of functional capacity",
            True,
        ),
        ("ofrecemos vacunas para la familia todos los sábados del mes", False),
        ("wir impfen und beraten die ganze familie", False),
        ("", False),
        ("12345", False),
    ],
)
def test_english_is_told_by_its_smallest_words(text, answer):
    assert english(text) is answer


def test_a_long_text_of_long_sentences_is_looked_at_however_few():
    words = "individualised comprehensive rehabilitation of the multidisciplinary organisation and "
    (finding,) = found("CLR001", f"{words * 12}registration.")
    assert finding.severity is Severity.REVIEW
    (finding,) = found("CLR001", f"{words * 5}registration.")
    assert finding.severity is Severity.ADVICE


def test_a_grade_is_told_in_numbers_about_the_post_as_a_whole():
    text = (
        "Comprehensive rehabilitation necessitates multidisciplinary organisation of the participants. " * 4
    )
    (finding,) = found("CLR001", text)
    assert finding.message.startswith("This reads at about grade ")
    assert (finding.start, finding.end) == (0, 0)


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Hypertension has no signs.", "high blood pressure"),
        ("Analgesics help.", "pain relievers"),
        ("Analgesic drugs help.", None),
        ("It is contraindicated in pregnancy.", None),
    ],
)
def test_an_everyday_word_is_suggested_where_it_can_stand_in(text, suggestion):
    (finding,) = found("CLR002", text)
    assert finding.suggestion == suggestion


def test_an_abbreviation_is_spelt_out_and_kept():
    (finding,) = found("CLR003", "A class for people with GERD.")
    assert finding.suggestion == "acid reflux (GERD)"


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [
        ("Flu is hard on the elderly.", "older adults"),
        ("Meet our elderly patients.", "older"),
        ("Some patients are wheelchair-bound.", "use a wheelchair"),
        ("My aunt is confined to a wheelchair.", "uses a wheelchair"),
        ("My aunt was wheelchair-bound.", "used a wheelchair"),
        ("A wheelchair-bound patient can ride.", "patient who uses a wheelchair"),
        ("Wheelchair-bound patients ride free.", "patients who use a wheelchair"),
        ("She is suffering from asthma.", "has"),
        ("They were afflicted with polio.", "had"),
        ("Help for people suffering from asthma.", "with"),
        ("Non-compliant patients come back.", "patients who could not follow the plan"),
        ("An alcoholic needs help.", "person with an alcohol use disorder"),
        ("The ramp is for the wheelchair-bound.", "people who use a wheelchair"),
    ],
)
def test_the_person_comes_first_and_the_grammar_stays(text, suggestion):
    findings = found("FAR002", text)
    assert [f.suggestion for f in findings] == [suggestion]


def test_fancy_letters_are_given_back_plain():
    texts = {"𝗙𝗹𝘂 𝘀𝗵𝗼𝘁𝘀!": "Flu shots", "ꜰʀᴇᴇ": "free", "🅵🆁🅴🅴": "FREE", "c̶l̶o̶s̶e̶d̶": "closed"}
    assert {text: found("ACC006", text)[0].suggestion for text in texts} == texts


@pytest.mark.parametrize(
    ("joined", "words"),
    [
        ("flushotclinic", ("flu", "shot", "clinic")),
        ("getyourshot", ("get", "your", "shot")),
        ("healthcare", ("healthcare",)),
        ("dermatology", ("dermatology",)),
        ("zyxwvut", ()),
        ("", ()),
    ],
)
def test_a_hashtag_is_taken_apart_into_the_fewest_words(joined, words):
    assert parts(joined) == words


def test_a_hashtag_keeps_its_number():
    (finding,) = found("ACC005", "Run with us! #FunRun2026 #strokeawareness2026")
    assert finding.suggestion == "#StrokeAwareness2026"


def test_names_are_in_capitals_inside_a_sentence():
    assert titled("Our Renal team", 4)
    assert not titled("Renal team", 0)
    assert not titled("Hi! “Renal team", 5)


@pytest.mark.parametrize(
    "text",
    [
        "high blood pressure (hypertension)",
        "hypertension (a disease)",
        "hypertension, or a disease",
        "what is hypertension",
        "hypertension means a disease",
        "hypertension is high blood pressure",
        "hypertension — a disease",
    ],
)
def test_a_term_may_be_explained_beside_it(text):
    start = text.index("hypertension")
    assert explained(text, start, start + len("hypertension"), "high blood pressure")


def test_two_diseases_do_not_explain_each_other():
    assert not explained("hypertension or diabetes", 0, 12, "high blood pressure")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("say 'in recovery', not 'addict'", True),
        ("words like addict hurt", True),
        ("'addict' is a label that hurts", True),
        ("every addict is welcome", False),
        ("the 'addict' is welcome", False),
    ],
)
def test_a_word_may_only_be_spoken_of(text, answer):
    start = text.index("addict")
    assert spoken_of(text, start, start + len("addict"), text) is answer


# What goes with a post


def test_identifiers_in_a_description_are_told_of_the_post_as_a_whole():
    (finding,) = found("PHI008", "Our new desk.", picture("A desk"), picture("A screen with MRN 00481516"))
    assert finding.severity is Severity.BLOCK
    assert (finding.start, finding.end) == (0, 0)
    assert finding.message.startswith("In the description of picture 2: ")
    assert finding.suggestion is None


def test_a_description_is_read_as_the_last_line_of_its_post():
    post = Post(Kind.REPLY, "Thank you! ", media=(picture(""), picture("She smiles")))
    (alt,) = descriptions(Reading.of(post, CLINIC))
    assert (alt.reading.post.kind, alt.reading.text, alt.which) == (
        Kind.REPLY,
        "Thank you!\nShe smiles",
        "picture 2",
    )
    assert alt.reading.text[alt.begins :] == "She smiles"
    assert not alt.reading.post.media


def test_a_description_adds_nothing_to_what_the_text_says():
    text = "Our patient's MRN 00481516 is on the form."
    assert len(found("PHI008", text, picture("A form"))) == len(found("PHI008", text)) == 1


def test_descriptions_without_identifiers_are_fine():
    post = Post(Kind.POST, "", media=(picture("Avery Sample, our nurse, at the desk"),))
    assert not [f for f in review(post, CLINIC) if f.code.startswith("PHI0")]


def test_an_organisation_may_set_what_an_identifier_in_a_description_does():
    clinic = Clinic(rules=Rules(severities=(("PHI004", Severity.REVIEW),)))
    media = picture("Call her son at 312-555-0188 about his scan")
    (finding,) = found("PHI004", "Our desk.", media, clinic=clinic)
    assert finding.severity is Severity.REVIEW


@pytest.mark.parametrize(
    ("day", "severity"),
    [
        (date(2026, 5, 10), Severity.REVIEW),
        (date(2026, 5, 11), Severity.BLOCK),
        (date(2026, 5, 12), Severity.BLOCK),
        (None, Severity.BLOCK),
    ],
)
def test_a_picture_without_a_description_blocks_from_the_day_on(day, severity):
    clinic = Clinic(rules=Rules(alt_text_from=date(2026, 5, 11)))
    (finding,) = found("ACC001", "Our lobby.", picture(""), clinic=clinic, day=day)
    assert finding.severity is severity


def test_it_is_told_how_many_pictures_have_no_description():
    (finding,) = found("ACC001", "Our lobby.", picture(""), picture(""), picture("A desk"))
    assert finding.message.startswith("2 of 3 pictures have no description.")


def test_each_network_is_told_by_itself():
    post = Post(Kind.POST, "Our day.", (Site.X, Site.MASTODON), media=(picture("A nurse waves"),) * 5)
    messages = [f.message for f in review(post, CLINIC) if f.code == "NET008"]
    assert messages == [
        "X takes 4 pictures, and this has 5: leave some out.",
        "Mastodon takes 4 pictures, and this has 5: leave some out.",
    ]
