"""Whether a post speaks for the clinic, as an offer to its reader, or hands on what others found."""

from functools import lru_cache

from policies.patterns import lazily
from policies.reading import Reading

_OURS = lazily(
    r"\b(?:we|we're|we've|we'll|we'd|our|ours|us|my|book (?:now|today|your|a|an|online)|schedule (?:a|an"
    r"|your|today|now)|call (?:us|today|now)"
    r"|visit us|come (?:in|see|by|find|to)|meet|choose|ask (?:about|us|for|at|our)|now (?:offering"
    r"|available|open)|proud to"
    r"|walk in|try|available (?:at|here|now)|in stock|at the front desk|only at|at checkout"
    r"|appointments? (?:available|open)|dm|link in bio"
    r"|you deserve|your (?:new|smile|best|door|family|skin)|stop by|get yours|treat yourself|buy|order"
    r"|shop)\b|\$\d"
)
_TREATMENT = lazily(
    r"\b(?:lasers?|botox|fillers?|peels?|facials?|hydrafacial|coolsculpting|microneedling|prp|nad\+?"
    r"|(?:immunity|vitamin|b12|hydration|hangover) (?:shots?|drips?|ivs?)|iv (?:drips?|therapy|vitamins?)"
    r"|drips?|infusions?"
    r"|injections?|serums?|supplements?|creams?|gummies|cbd|peptides?|exosomes?|stem cells?|ozone"
    r"|hyperbaric|cold plunge|cryotherapy|red light"
    r"|acupuncture|chiropractic|adjustments?|cupping|massage|detox|cleanse|pellets?|semaglutide"
    r"|tirzepatide|ozempic|wegovy|weight[- ]loss"
    r" (?:program|plan|shots?|clinic)|hair (?:growth|restoration|loss)|veneers|whitening|implants?|ivf"
    r"|lasik|testosterone|hormone therapy"
    r"|shockwave|ketamine|tms|neurofeedback|orthotics|decompression|essential oils?|probiotics?|collagen"
    r"|bodywrap|body wrap|body contouring"
    r"|(?:thicker|fuller|grow) hair|wrinkles?|cellulite|injectables?|treatments?|sessions?|hair removal"
    r"|lifts?|skin ?care|belly fat|stubborn fat)\b"
)


def offered(reading: Reading, start: int) -> bool:
    """Whether what stands there is said of something the clinic offers."""
    return ours(reading) or treatment(reading.sentence(start))


@lru_cache(maxsize=64)
def treatment(text: str) -> bool:
    """Whether a lower-case text names a treatment that is sold: a laser, a drip, a supplement."""
    return _TREATMENT.search(text) is not None


def ours(reading: Reading) -> bool:
    """Whether the post speaks for the clinic or calls on its reader to come."""
    return _speaks(reading.lower)


@lru_cache(maxsize=8)
def _speaks(text: str) -> bool:
    return _OURS.search(text) is not None


def handed_on(reading: Reading) -> bool:
    """Whether the post links to somebody's report and says nothing for the clinic itself."""
    return bool(reading.links or reading.post.link) and not ours(reading)
