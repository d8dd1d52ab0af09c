"""Identifiers, one sign and one guard at a time: check digits, places, numbers, links, photos."""

from dataclasses import replace

import pytest

from policies.check import unmark
from policies.example import CLINIC
from policies.names import Mention, Sort
from policies.phi import check_digits
from policies.phi.account_number import account_number
from policies.phi.biometric import biometric
from policies.phi.device_number import device_number
from policies.phi.email_address import email_address
from policies.phi.fax_number import fax_number
from policies.phi.hosts import host, public
from policies.phi.ip_address import ip_address
from policies.phi.licence_number import licence_number
from policies.phi.patient_photo import patient_photo
from policies.phi.patient_place import patient_place
from policies.phi.personal_link import personal_link
from policies.phi.phone_number import phone_number
from policies.phi.social_security_number import social_security_number
from policies.phi.vehicle_number import vehicle_number
from policies.phi.wide_places import wide
from policies.post import Clinic, Kind, Post
from policies.reading import Reading


@pytest.mark.parametrize(
    ("checked", "right", "wrong"),
    [
        (check_digits.luhn, "4111111111111111", "4111111111111112"),
        (check_digits.iban, "gb82west12345698765432", "gb82west12345698765423"),
        (check_digits.npi, "1234567893", "1234567890"),
        (check_digits.vin, "1m8gdm9axkp042788", "1m8gdm9axkp042789"),
        (check_digits.verhoeff, "234567890124", "234567890142"),
        (check_digits.cpf, "45637892164", "45637892165"),
        (check_digits.nhs, "9434765919", "9434765918"),
    ],
)
def test_a_check_digit_tells_a_number_from_a_slip(checked, right, wrong):
    assert checked(right)
    assert not checked(wrong)


def test_eleven_equal_digits_are_no_taxpayer():
    assert not check_digits.cpf("11111111111")


def test_seventeen_characters_with_an_o_are_no_vehicle():
    assert not check_digits.vin("1m8gdm9axkp04278o")


def places(text, *mentions):
    reading = Reading.of(Post(Kind.POST, text), CLINIC, lambda _: tuple(mentions))
    return [(text[f.start : f.end], f.severity.value) for f in patient_place.judge(reading)]


def mention(text, name, sort):
    return Mention(text.index(name), text.index(name) + len(name), sort)


@pytest.mark.parametrize(
    ("text", "name", "sort", "found"),
    [
        ("We treated her for the flu, Sampleton style.", "Sampleton", Sort.CITY, True),
        ("We treated her for the flu, Ohio style.", "Ohio", Sort.CITY, False),
        ("Sampleton has a new flu clinic.", "Sampleton", Sort.CITY, False),
        ("His oxygen goes to Samplevej nine.", "Samplevej nine", Sort.STREET, True),
        ("Our flu clinic is open at Samplevej nine.", "Samplevej nine", Sort.STREET, False),
        ("She waits for her scan at the open Samplevej nine.", "Samplevej nine", Sort.STREET, False),
        ("Samplevej nine is long.", "Samplevej nine", Sort.STREET, False),
        ("We treated her for the flu, Sampleton style.", "Sampleton", Sort.PERSON, False),
    ],
)
def test_a_place_that_the_model_finds_counts_beside_a_patient(text, name, sort, found):
    assert places(text, mention(text, name, sort)) == ([(name, "block")] if found else [])


@pytest.mark.parametrize(
    "marked",
    [
        "Our patient, a teacher in «Sampleton», rang the bell.",
        "We sent her home, and my patient is going to «Sampleton» after chemo.",
        "In a town like «Sampleton» her stroke made the news.",
        "Our patient sends her love to «Moab, Utah».",
        "The patient from «Sampleton» had sepsis.",
        "The patient from «Two Sampleforks» had sepsis.",
        "We diagnosed plague in «Example County» last year.",
        "Our patient loves «Example County».",
        "Our patient's drugs go to «Sampleton 42001».",
        "His wheelchair went to «77 oak ridge dr».",
        "Our patient fell at «///apple.tree.lamp».",
        "Our patient fell at «44°25'N 110°35'W».",
        "His home is at «12 Sample Street», next to our open lab.",
        "We sent him home to «12 Sample Street», near the bus.",
        "The address is «the corner of Fifth and Sample».",
        "Deliver it to «6604 SW Sample Pass» for our patient.",
        "Our patient lives in «Kansas City».",
        "My patient at «12 Sample Street» sang at the church.",
        "Our little heart warrior is heading home to «Sampleton»!",
        "A man in «Sampleton» was diagnosed with plague, and we are ready.",
        "A man in «Sampleton» was diagnosed with plague.",
        "She is going to «Sampleton» after chemo.",
    ],
)
def test_a_place_beside_a_patient_is_found(marked):
    text, marks = unmark(marked)
    assert [found for found, _ in places(text)] == [text[start:end] for start, end in marks]


@pytest.mark.parametrize(
    "text",
    [
        "She thanked Example County for its fair.",
        "A man in Example County won.",
        "A man in Example County says he is fine: https://example.org/news",
        "The only kid in Example County Hospital today, and he walked!",
        "Our raffle winner, a teacher from Sampleton, is a patient of the arts.",
        "Our patient met kids from Moab, Utah.",
        "Farmer from Sampleton wins a prize.",
        "We sent him home with a song by Sampleton.",
        "Our teacher in Sampleton retires.",
        "Her hip surgery was a gift from Sampleton.",
        "In a town like Sampleton nobody is far.",
        "Send your love to Moab, Utah.",
        "Our patient sends hugs to Sampleton.",
        "We treated her at the Example County fair with our volunteers.",
        "Plague was diagnosed in Example County.",
        "We had a picnic in Example County.",
        "We offer cancer care in Example County.",
        "We brought her home from Denny's after her surgery.",
        "She was transferred from Sampleton and Test Hospital to our ICU.",
        "We sent her home from Cardiology Unit.",
        "our patient from hospice rang the bell",
        "our patient from ohio rang the bell",
        "Our patient from sampleton's choir rang the bell.",
        "the kid from sampleton is loud",
        "our raffle winner, a patient from sampleton, rang the bell",
        "The run for her surgery starts on Sample Lane.",
        "Traffic on Sample Lane is slow.",
        "Deliveries from 48609 are late.",
        "He waits at the pharmacy in 48609, open daily.",
        "A man from Sampleton has plague: https://example.org/news",
        "Her scan: https://example.org/?zip=13397",
        "He walked 120 Reasons Why We Love Sample Hills.",
    ],
)
def test_a_place_that_is_nobodys_passes(text):
    assert places(text) == []


@pytest.mark.parametrize(
    ("text", "clinic"),
    [
        ("We sent her home from Sampleton.", Clinic(names=("Sampleton",))),
        ("We sent her home from Sampleton.", Clinic(staff=("Robin Sampleton",))),
        ("We sent her home from Sampleton.", Clinic(staff=("Sampleton Robin",))),
        ("We sent her home from Sampleton.", Clinic(places=("sampleton",))),
        ("our patient from sampleton rang the bell", Clinic(places=("Sampleton",))),
        ("Our patient waits on Sample Lane.", Clinic(addresses=("Sample Lane",))),
        ("Our patient waits, zip 42001.", Clinic(addresses=("12 Sample Lane, Sampleton, KY 42001",))),
    ],
)
def test_the_clinics_own_places_pass(text, clinic):
    reading = Reading.of(Post(Kind.POST, text), clinic)
    assert list(patient_place.judge(reading)) == []
    assert list(patient_place.judge(Reading.of(Post(Kind.POST, text), CLINIC)))


def found(check, text, clinic=CLINIC):
    reading = Reading.of(Post(Kind.POST, text), clinic)
    return [text[f.start : f.end] for f in sorted(check.judge(reading), key=lambda f: f.start)]


@pytest.mark.parametrize(
    "text",
    [
        "Call it one two three four five six seven: our dance class.",
        "Dial one eight zero zero five five five oh one nine nine.",
        "Phone: 12 34 56",
        "Call me at 192.168.100.140, said the printer.",
        "Phone: 1 800 555 0199",
        "Call about policy number 312-555-0142.",
        "Codes 99202-99215 changed, call for details.",
        "Aisle 555-0142 is closed.",
        "His IP was 203.0.113.161.",
        "We counted 1234567890 cells.",
    ],
)
def test_digits_that_nobody_dials_pass(text):
    assert found(phone_number, text) == []


def test_a_day_is_no_number_where_numbers_have_eight_digits():
    assert found(phone_number, "Open 2024-05-12.", replace(CLINIC, region="AU")) == []


def test_a_bare_number_counts_where_it_is_called_one():
    assert found(phone_number, "Her son: call 5555550144.") == ["5555550144"]


def test_only_the_number_next_to_the_word_is_one_to_fax_to():
    text = "Fax 312-555-0143 or try 312-555-0142."
    assert found(fax_number, text) == ["312-555-0143"]
    assert found(phone_number, text) == ["312-555-0142"]
    text = "Reach 555-0155-fax or 555-0156-office."
    assert found(fax_number, text) == ["555-0155"]
    assert found(phone_number, text) == ["555-0156"]


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (account_number, "Tubes 3000000000000004 are on the shelf."),
        (account_number, "See https://example.org/?n=4111111111111111 now."),
        (account_number, "GB82 WEST 1234 5698 7654 33 is a part of our art."),
        (account_number, "See https://example.org/?n=GB82WEST12345698765432 now."),
        (email_address, "Her e-mail is jane at example.org."),
        (social_security_number, "See https://example.org/?s=219-09-9999 now."),
        (licence_number, "An invalid NPI 1234567893 is refused."),
        (vehicle_number, "An invalid VIN 1M8GDM9AXKP042788 is refused."),
        (vehicle_number, "An invalid plate EXA-4471 is refused."),
        (device_number, "An invalid MAC 00:1A:2B:3C:4D:5E is refused."),
        (ip_address, "Version 10.45.67.1 is out."),
        (ip_address, "An invalid 2001:db8:85a3::8a2e:370:7334 is refused."),
        (biometric, "A man on oxygen said that a voice print opens doors."),
        (biometric, "Our patient portal opens by voice print."),
        (personal_link, "Log in at https://example.org/portal/a."),
        (patient_photo, "See this x-ray of a man: https://example.org/x"),
        (patient_photo, "An x-ray of a man hung there."),
        (patient_photo, "Pictured: Jane Testperson at the gala."),
        (patient_photo, "Before and after photos of our carpet."),
        (patient_photo, "A photo of our nurse with the patient she treated."),
    ],
    ids=lambda value: value if isinstance(value, str) else value.code,
)
def test_what_only_looks_like_an_identifier_passes(check, text):
    assert found(check, text) == []


@pytest.mark.parametrize(
    ("check", "marked"),
    [
        (device_number, "Serial numbers «EXA-99102-X» and no other were lost."),
        (device_number, "S/N «EXA-99102-X» to the lab."),
        (ip_address, "Blocked: ip «8.9.5.4»"),
        (ip_address, "«8.9.5.4» logged in."),
        (ip_address, "His meter sits on «8.9.5.4»."),
        (personal_link, "Her album: «https://photos.example.net/album/407000»"),
        (personal_link, "Form: «https://forms.example.net/p?id=44219»"),
        (personal_link, "Form: «https://forms.example.net/p?token=8d4f1a»"),
        (personal_link, "Watch her ring the bell: «https://videos.example.net/v»"),
        (patient_photo, "What a «photo of my patient» that is, taken before surgery."),
        (patient_photo, "A smile! «Before and after pictures» of new teeth."),
        (patient_photo, "New teeth: see our «photos before and after»."),
        (vehicle_number, "The car with «EXA-4471» plates is on fire."),
    ],
    ids=lambda value: value if isinstance(value, str) else value.code,
)
def test_an_identifier_is_found_by_any_of_its_signs(check, marked):
    text, marks = unmark(marked)
    assert found(check, text) == [text[start:end] for start, end in marks]


@pytest.mark.parametrize(
    "name", ["Ohio", "northern Ohio", "the Midwest", "New York", "West Virginia", "Mexico", "U.S."]
)
def test_a_state_and_what_is_wider_may_stand(name):
    assert wide(name)


@pytest.mark.parametrize("name", ["New York City", "Kansas City", "Ohio County", "Georgiaville"])
def test_a_town_with_a_states_name_is_a_town(name):
    assert not wide(name)


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.Example.org:8080/a?b#c", "example.org"),
        ("example.org/a", "example.org"),
        ("http://jane@example.org", "example.org"),
        ("https://example.org?next=https://other.example", "example.org"),
    ],
)
def test_the_host_of_an_address(address, name):
    assert host(address) == name


def test_a_host_that_only_looks_public_is_not():
    assert public("news.nih.gov")
    assert not public("nih.gov.example")
    assert not public("notcnn.com")


@pytest.mark.parametrize(
    ("check", "text", "severity"),
    [
        (personal_link, "Her album: https://photos.example.net/album/407000", "block"),
        (personal_link, "Our patient is on https://www.gofundme.com/f/x today.", "block"),
        (personal_link, "We discharged her, see https://news.example.net/a today.", "block"),
        (personal_link, "A man has cancer: https://news.example.net/a", "advice"),
        (personal_link, "The form: https://forms.example.net/p?id=44219", "review"),
        (personal_link, "The form: https://forms.example.net/p?token=8d4f1a", "review"),
        (personal_link, "Log in at https://portal.example.net/msg.", "review"),
        (personal_link, "Log in at https://portal.example.net/.", "advice"),
        (personal_link, "Watch her sing: https://videos.example.net/v", "review"),
        (personal_link, "His progress is at https://bit.ly/EXample, see it.", "review"),
        (personal_link, "More tips: https://tips.example.net/sleep, with love.", "advice"),
        (patient_photo, "A photo of my patient that day.", "block"),
        (patient_photo, "A photo of her after the stroke.", "block"),
        (patient_photo, "These lovely photos before and after show new teeth.", "block"),
        (patient_photo, "Lovely before and after photos show new teeth.", "block"),
        (patient_photo, "New teeth #beforeandafter", "block"),
        (patient_photo, "See this photo of a man, and smile.", None),
        (patient_place, "The patient from Sampleton had sepsis.", "block"),
        (patient_place, "The patient, from Sampleton, had sepsis.", "block"),
        (patient_place, "The farmer from Sampleton can walk.", "review"),
        (patient_place, "Her scan is done. The trucker in Sampleton is our hero, he had a stroke.", "block"),
    ],
    ids=lambda value: value if isinstance(value, str) or value is None else value.code,
)
def test_an_identifier_does_as_much_as_its_context_asks(check, text, severity):
    findings = list(check.judge(Reading.of(Post(Kind.POST, text), CLINIC)))
    assert [finding.severity.value for finding in findings] == ([severity] if severity else [])
