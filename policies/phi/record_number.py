"""Medical record numbers, and the numbers a laboratory, a pharmacy or a study gives to one person.

Whoever works in the same system can look such a number up, so it names the patient as surely as a name.
"""

from collections.abc import Iterator

from policies.check import Span, check
from policies.patterns import lazily
from policies.phi.called import called, found, numbered
from policies.reading import Reading
from policies.severity import Severity

_NAMED = called(
    r"e?mrns?|mr(?=-\d{5})|m\.r\.n|m r n|mr ?#|csn|uhid|emr (?:no|number|id|#)|pid(?=[:= ]?\W?\d{5})"
    r"|(?:medical|health|hospital|electronic|patient)[\s_]record(?:[\s_](?:number|no|num|id)|\s?#)"
    r"|med(?:ical)?\.? rec\.?(?:ord)?s?|record locator|hospital (?:number|no\.?|id)"
    r"|(?:patient|pt)\.?(?:'s)?[\s_](?:identification|identifier|id|number|no|num)|(?:patient|pt)\.?\s?#"
    r"|visit (?:number|no\.?|id)|unit record|visit #|(?:donor|transplant recipient) (?:number|no\.?|id|#)"
    r"|(?:lab|imaging|radiology) (?:order|slip|requisition)s?|fin(?=\W{1,3}\d{7})|har(?=\W{1,3}\d{7})"
)
_EVERYDAY = numbered(
    r"charts?|encounters?|accession|(?<!on )(?<!to )file|(?<!a )(?<!new )(?<!our )(?<!all-time )records?"
    r"|patient|pt|rx|prescription|participant|subject|specimen|(?:blood|tissue|urine) sample|referral"
    r"|path(?:ology)?(?: (?:case|report))?|biopsy|cytology|admission|wristband|face ?sheet"
)
_CASE = lazily(
    r"\bcase\s*(?:#|(?:no|num|number|id)\b\.?)[^\w\n]{0,3}(?:(?:is|was)\s+)?"
    r"(?P<number>(?=[a-z]{0,3}-?(?:\d{5}|\d+-\d{3}))[a-z]{0,4}-?[a-z0-9]{2,}(?:-[a-z0-9]+){0,3})(?![\w-]"
    r"|[.,]\d)"
)
_COURT = lazily(r"\b(?:court|judge|lawsuit|docket|plaintiff|ruling|vs?\.)(?!\w)")
_IN_LINK = lazily(
    r"(?<![^\W_])(?:mrn[=/]|(?:patient|pt|encounter|chart|medical_?record)(?:[_-]?(?:no|num|number|id))?=)"
    r"(?P<number>(?=[a-z]{0,4}-?\d{4})[a-z]{0,4}-?[a-z0-9]{2,}(?:-[a-z0-9]+){0,3})"
)
"""Digits in a web address mean nothing by themselves; the address may say what they are."""


@check(
    code="PHI008",
    name="record-number",
    severity=Severity.BLOCK,
    message="Remove the record number. Anybody with access can look the patient up by it.",
    cite="45 CFR 164.514(b)(2)(i)(H)",
    floor=Severity.BLOCK,
    cues=(
        *("mrn", "m.r.n", "m r n", "mr#", "mr #", "csn", "uhid", "emr", "pid", "fin", "har", "record", "rec"),
        *("chart", "hospital", "patient", "pt", "visit", "donor", "recipient", "lab", "imaging", "radiology"),
        *("encounter", "accession", "file", "rx", "prescription", "participant", "subject", "specimen"),
        *(
            "sample",
            "referral",
            "path",
            "admission",
            "wristband",
            "sheet",
            "case",
            "biops",
            "cytolog",
        ),
    ),
    flags=(
        "Can someone look at MRN «00481516» before rounds?",
        "Medical record number «EX-481516» has no summary yet.",
        "The wristband says MRN_«00481516».",
        "chart #«481516» is locked again",
        "M R N «4 8 1 5 1 6», who has the films?",
        "Please re-route accession «S21-48151».",
        "Med rec «412345» is still open.",
        "Who closed record «88231»?",
        "CSN «100239911» has no note, nor has FIN «30112233».",
        "Case number «2024-1187» goes to the tumor board.",
        "Rx number «7719052» is ready for pickup.",
        "Study participant «204-0077» is in remission!",
        "Patient identifier «EX_40912A» was double booked.",
        "The films are at https://example.org/p?mrn=«00481516»",
    ),
    passes=(
        "Ask for your medical record at the front desk.",
        "Dosing chart: most adults take 500 mg once a day.",
        "A record 25000 people came to our health fair.",
        "A new record: 10000 meals served.",
        "We broke our record 25000 steps later.",
        "Each chart 12000 nurses filled in was scanned.",
        "Read more: https://example.org/chart/00481516",
        "Our patient no-show rate fell to 12% in 2024.",
        "MRN-00075 labels a training bin, not a patient record.",
        "An invalid MRN 00481516 shows how our form warns you.",
        "Supreme Court, case no. 21-10877: what it means for clinics.",
        "Patient discharged on 2024-02-08? Here is who to call.",
        "The study enrolled 4238 participants.",
    ),
)
def record_number(reading: Reading) -> Iterator[Span]:
    """Numbers that are called a record, chart, prescription or patient number, also in a web address."""
    for where in found(reading, _NAMED, _EVERYDAY):
        yield reading.span(where, suggestion="[removed]")
    if "case" in reading.lower and not _COURT.search(reading.lower):
        for where in found(reading, _CASE):
            yield reading.span(where, suggestion="[removed]")
    for start, end in reading.links:
        for number in _IN_LINK.finditer(reading.lower, start, end):
            yield reading.span(number, "number")
