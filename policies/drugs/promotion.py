"""Whether a text offers or praises something, reports on it, or warns of it."""

from policies.patterns import lazily

_SALE = lazily(
    r"\$ ?\d|\b\d+ ?% off\b|\bbook (?:now|today|your|a|an|at|online|with|here|in|by|me|yours)\b"
    r"|\bnow booking\b"
    r"|\bbookings? (?:open|now)\b|\baccepting (?:new )?(?:patients|clients|members)\b"
    r"|\bnew program(?:me)?\b|\b(?:intro|introductory) \w+|\bshipp(?:ed|ing)\b|\bquiz\b"
    r"|\bprescriptions? online\b|\bsame[- ]day rx\b|\brx\b|\bappointments? (?:are |is )?(?:still "
    "|now )?(?:open|available|now|this"
    "|start)"
    r"|\bopenings?\b|\bsame[- ](?:day|week) (?:appointments?|scripts?|visits?|consults?|prescriptions?|start)"
    r"|\bschedule (?:your|a|an|now|today|with|at|here|online)\b|\blinks? in (?:our |my |the )?bio\b"
    r"|\bfree (?:consult|first visit|assessment)|\bpackages?\b|\bspecials?\b|\bsale\b|\bdeals?\b"
    r"|\bsave \$?\d|\bbuy (?:\d|one|two|three|any)\b|\bbogo\b"
    r"|\bfor the price of\b|\bsign up\b|\bget (?:yours|started|in (?:now|today)|on the list"
    r"|your \w+ (?:today|now|here))"
    r"|\b(?:limited|few) (?:spots?|time|slots?|supply)\b|\bspots? (?:are )?(?:left|open|limited|available"
    "|going|fill)"
    r"|\bnow (?:offer\w*|avail\w+|open|in stock|prescrib\w+|here|in (?:our|office|town)|at our|provid\w+"
    r"|carry\w*)"
    r"|\b(?:back )?in stock\b|\b(?:we|we're|we are|our \w+(?: \w+)?|clinic) (?:now |also |proudly |are )*"
    "(?:offer(?:s|ing)?|prescrib(?:e|es|ing)|provid(?:e|es|ing)|carry|carries|stock|doing|do (?:that|it"
    r"|this|them)|has|have (?:it|them|you))\b"
    r"|\bavailable (?:now|here|at|today|online|by|via|this|for|in (?:our|the)|through|every|without|with"
    r"|from|again|starting|same)\b"
    r"|\b(?:is|are|has|have) (?:finally |now |officially )?(?:here|arrived|landed|available)\b|\bis in!"
    r"|\bstarting at\b|\bper month\b|\b(?:/|a )mo(?:nth)?\b|\b(?:telehealth|online|virtual) (?:visits?"
    "|appointments?"
    r"|consults?|prescri\w+)|\bquick (?:online|visits?)|\bask (?:at )?(?:our|the) (?:front desk|office)"
    r"|\bcome (?:in|by|see us|get|meet)\b|\bby (?:mail|text|app)\b|\bat home\b|\bfrom home\b"
    r"|\bdeliver(?:ed|y)\b|\bopen (?:spots?|slots?|till"
    r"|until)\b|\bsemi-?annual\b|\bwhen you schedule\b|\bsubscri\w+|\bwalk[- ]ins? welcome\b"
    r"|\border (?:now|today|online|yours)\b|\bsessions?\b"
    r"|\bschedule (?:now|today)\b|\bno (?:\w+ ){1,2}(?:needed|required)\b|\bscripts?\b"
    r"|\bsee (?:nurse|dr)\b|\bstop (?:by|in)\b|\bvisit (?:us|our)\b|\blet's (?:talk|chat|get)\b"
    r"|\btreat yourself\b"
)
_CONTACT = lazily(
    r"\b(?:call|text|dm|message|e-?mail) (?:us|now|today|me|our|the (?:office|clinic|front desk)|to|for"
    r"|\(?\d{3})\b"
)
_PRAISE = lazily(
    r"\bask (?:us|about|for|if|whether|me|how)\b|\bask (?:our|your) (?:\w+ ){1,3}(?:about|for|if|whether"
    r"|at|today|how)\b"
    r"|\b(?:favou?rite|go-to|secret weapon|best[- ]kept secret|secret|top pick|hack|gem|holy grail)\b"
    r"|\bswears? by\b|\b(?:we|i|our \w+|patients|clients|moms|i\'ve|we\'ve|doctors|nurses) (?:\w+ly |just "
    "|all |really |are |'re )*"
    "(?:love|loves|loving|recommend|recommends|use|uses|using|prescribe|prescribes|rave|raving|reach"
    r"|seeing|see|turn|take|takes|treat|treats|trust|do)\b"
    r"|\bgame[- ]?changer|\bworks? (?:wonders|like|great|so|fast|better)\b|\b(?:amazing|incredible"
    "|fantastic|great|real)"
    r" (?:results|option|choice|tool|way|for|success)\b|\bobsessed\b|\blife-?savers?\b|\bbest (?:friend"
    r"|thing|kept)\b|\bsays? yes\b|\byes,? (?:please|we|you can)\b|\bbeen (?:a |an )?(?:lifesaver|miracle"
    r"|blessing|wonder)|\bpatients (?:are|have|say|feel|report|tell|see|notice)\b|\bmeet (?:our|the"
    r"|your)\b|\bcome meet\b|\bdid you know\b|\bglow[- ]?up\b|\byou deserve\b|\btreats?\b|\bmagic\b"
    r"|\bthe new\b|\bwith our\b|\bat our\b|\b(?:talk|speak|chat) (?:to|with) (?:us|our|one of)"
    r"|\bsay (?:hello|goodbye|hi|bye|no more|yes) to\b|\btry\b|\btired of\b|\bready (?:to|for)\b"
    r"|\bstruggling with\b"
    r"|\bcurious about\b|\b(?:our|your) (?:\w+ ){0,2}(?:providers?|team|doctors?|nurses?|injectors?"
    "|physicians?"
    r"|specialists?|dermatologists?) can\b|\bwe can (?:help|prescribe|get)\b|\b(?:could|might"
    "|may) be (?:for you"
    r"|the answer|right for)\b|\bright for you\b|\bthe answer\b|\bthank us later\b|\bwe(?:'ve"
    r"| have) got you\b"
    r"|\b(?:get|take) (?:your|their) (?:\w+ ){0,2}(?:life|body|spark|groove|confidence|mojo|sleep|hair"
    "|energy) back"
    r"|\bmeet your\b|\bwhy (?:wait|suffer|not)\b|\bdiscover\b|\bunlock\b|\bboost (?:your|my)\b"
    r"|\blose (?:the|your|that)"
    r"|\b(?:look|feel) (?:and (?:look|feel) )?(?:like|\d0|\d5|younger|amazing|your best|great|better)\b|!\s*$"
    r"|\bhelp(?:s|ed|ing)? (?:so many|hundreds|thousands|many|our|you|people|women|men|patients|kids|teens"
    r"|with)\b|\b(?:you'll|you will) (?:love|see|feel|notice|thank)\b"
    r"|\blow (?:t|testosterone) (?:clinic|center)|\bclinic\b[^.!?\n]{0,20}\bopen\b"
)
_REPORT = lazily(
    r"\b(?:stud(?:y|ies|ying)|trials?|research(?:ers?)?|evidence|papers?|publish\w*|congratulat\w+|grant"
    "|awards?|approv(?:es?|al)|recall(?:s|ed)?|shortages?"
    "|side effects?"
    "|court|ruling|lawsuits?|misuse|abuse|overdoses?|report(?:s|ed)?|news|lecture|grand rounds|symposium"
    "|webinar"
    r"|headlines?|journal|legislation|lawmakers?|price cap|pharmacolog\w+|interactions?|recap|podcast"
    r"|journal club)\b"
)
_ENROLS = lazily(
    r"\b(?:trials?|stud(?:y|ies))\b[^.!?\n]{0,80}\b(?:enrol\w*|volunteers?|participants?|eligib\w+"
    r"|recruit\w*|placebo)"
    r"|\b(?:enrol\w*|volunteers?|participants?|recruit\w*)\b[^.!?\n]{0,80}\b(?:trials?|stud(?:y|ies))\b"
    r"|clinicaltrials\.gov"
)
_WARNING = lazily(
    r"\b(?:unproven|not (?:been )?(?:fda[- ])?(?:approved|proven|recommended|cleared|authori[sz]ed|tested"
    "|safe|studied"
    r"|the same|a treatment|an? (?:approved|proven))|beware|warn(?:s|ed|ing|ings)?|danger(?:s|ous)?|scams?"
    r"|myths?|do(?:es)? not (?:treat|work|cure|help|prevent|offer|prescribe|sell|use|recommend|carry|take)"
    "|(?:doesn't|don't|won't|never|no longer) (?:treat|work|cure|help|prevent|offer|prescribe|sell|use"
    "|recommend|carry"
    "|take|share|buy|start|stop|mix)|no (?:good |solid |strong )?(?:evidence|benefit|proof)"
    "|little evidence|hype"
    "|misinformation|fake|counterfeit|illegal|before you (?:buy|pay|sign|try|book|start|take)|think twice"
    "|red flags?"
    "|caution|be careful|risks? of|what the evidence|recall(?:s|ed)?|do not (?:share|buy|start|stop|mix"
    r"|try|order))\b"
)
_PUSHED = lazily(
    r"(?<!patients )(?<!people )(?<!you )(?<!often )(?<!get )\b(?:ask (?:us |me "
    r"|our (?:\w+ ){1,3})?(?:about|for|if|whether)|try|switch(?:ing)? to"
    "|now (?:offering|prescribing"
    r"|carrying)|(?:we|i|our \w+(?: \w+)?|patients) (?:\w+ly |just |all |really )*(?:love|loves|recommend"
    "|recommends"
    "|prescribe|prescribes|offer|offers)|swears? by|say (?:hello|yes) to|discover|choose|order"
    "|get (?:your|on|started"
    " (?:on|with))|request|ready for|time for|back with|consider|unlock|go with|start(?:ed)? on|hooked on"
    "|fan of)"
    r"(?: (?:your|our|the|a|an|new|low-dose|once-weekly|weekly|affordable|generic|brand-name|daily))*[ :]+$"
)
_BENEFIT = lazily(
    r"(?:'s|s)?(?:,? (?:\w+ly|can|will|really|has|have|just|finally|also))* (?:helps?|helped|clears?"
    "|cleared|builds?"
    r"|stops?|lets|melts?|freezes?|changed|changes|transform\w*|works?|gives?|gave|saved|smooth\w*|lifts?"
    "|restores?"
    r"|controls?|protects?|boosts?|erases?|shrinks?|turns?|eliminat\w+|reduces?|relieves?|beats?|cuts?"
    "|lowers?|gets?"
    r"|wipes?|keeps?|took|is|are|means?|plumps?|tightens?|sculpts?|makes?|made|knocks?|delivers?|fixes)\b"
    r"|(?: for [^.!?:\n]{1,40})?: (?:the|a|an|your|our|get|feel|live|one|no|all|just|because|fewer|less"
    r"|more|say)\b"
)
_THANKS = lazily(r"\b(?:with|thanks to) (?:\w+ )?$")
_HYPE = lazily(
    r"!|\bsay (?:goodbye|bye|hello)\b|\bsame[- ]day\b|\bcall (?:us|our|today|now)\b|\benough said\b"
    r"|\bget started\b|\bnow available\b|\b(?:your|my|their) (?:life|lives|focus|skin|mood|freedom"
    r"|mornings?|smile|confidence|body)\b|\byou(?:'re| are) set\b"
    r"|\b(?:lets|let) you\b|\bswitch (?:today|now)\b|\bstart(?:ed)? (?:today|now)\b|\bask us (?:for|how"
    r"|about)\b"
    r"|\bprescription today\b|\bappointments?\b|\bbook\b|\$ ?\d|\d% off|\bgame[- ]?chang|\bno[- ](?:fuss"
    "|hassle"
    r"|downtime|brainer)|\bclear skin\b|\b(?:so |super )?fast\b|\bfinally\b|\bfor good\b|\bforever\b|\baway\b"
    r"|\bin (?:just |only |as little as )?(?:\w+ )?(?:days|weeks|months|minutes)\b|\bjust (?:one|two|three"
    r"|four)\b"
    r"|\b(?:the|an?|our) (?:\w+ )?(?:answer|miracle|breakthrough|lifesaver|solution|best|easiest|secret)\b"
    r"|\b(?:easy|simple|painless|amazing|incredible|stubborn|younger|sexier|unstoppable|confident)\b"
)
_RISK = lazily(
    r"\b(?:side[- ]effects?|risks?|(?:may|can|could) (?:also )?cause|warnings?"
    "|not (?:right )?for (?:everyone|everybody)"
    r"|prescribing information|safety information|contraindicat\w+|complications?|bruis\w+|do not (?:take"
    r"|use) if)\b"
)
_VOICE = lazily(
    r"\b(?:our|ours|we|we're|we've|we'll|us|i|i'm|my|you|your|you're|ask|start|now|accepting|opens?"
    r"|welcome)\b|!|="
)
_TAUGHT = lazily(
    r"\b(?:explain(?:s|ed|er|ing)?|what (?:is|are|to (?:know|ask|expect)|we know|the|you|it|our|patients"
    r"|every|parents)|how (?:it|they|to|does|do|\w+ works?)|why|when|questions?|facts?|answers?|learn|read"
    "|safety|safe|can (?:also )?(?:cause|lead|make|raise)"
    r"|may (?:also )?(?:cause|lead|make|raise)|taper\w*|stop(?:ping)?|do(?:es)?n't|not|levels?|monitor\w*"
    r"|label|interact\w*|allerg\w+|pregnan\w+|class|talk|group|refills?|bring|pick ?up|drop-?off|store"
    "|lock|prescri(?:bed|ption) only"
    "|approved|pharmacists?|covered|coverage|insurance|costs?|prior authorization|supply|test(?:s|ing)?"
    r"|blood draws?|tell (?:us|your))\b"
)
"""Words of teaching, and of the everyday of people who take it."""


def sold(text: str) -> bool:
    """Whether a lower-case text sells: prices, bookings, "now offering"."""
    return _SALE.search(text) is not None


def invited(text: str) -> bool:
    """Whether it sells, or asks readers to call."""
    return sold(text) or _CONTACT.search(text) is not None


def praised(text: str) -> bool:
    """Whether it recommends, in whatever words: "our favourite", "ask us about", "works wonders"."""
    return _PRAISE.search(text) is not None


def reported(text: str) -> bool:
    """Whether it reads as news or teaching, which may name any drug."""
    return _REPORT.search(text) is not None


def warned(text: str) -> bool:
    """Whether it warns of what it names, or invites to a trial of it."""
    return _WARNING.search(text) is not None or _ENROLS.search(text) is not None


def offered(text: str, whole: str) -> bool:
    """Whether a drug is offered: its sentences, and the post they stand in, both lower case.

    Who names a drug and a use in a voice of their own ("our", "you", "ask") and neither reports nor explains
    offers it, in whatever words.
    """
    if warned(text):
        return False
    if invited(whole):
        return True
    return not reported(text) and (
        praised(whole) or (_VOICE.search(whole) is not None and not _TAUGHT.search(whole))
    )


def pushed(text: str, name: tuple[int, int], line: tuple[int, int], after: int) -> bool:
    """Whether a name is recommended, or praised with fanfare; not for sentences of news and warnings.

    Args:
        text: the post, lower case.
        name: where the name stands.
        line: its sentence.
        after: where the sentence after that ends.
    """
    start, end = name
    if _PUSHED.search(text, max(line[0], start - 80), start):
        return True
    heading = text[line[0] : start].strip() == "" and text[end : line[1]].strip() in {".", "!", "?", ""}
    praise = heading or _BENEFIT.match(text, end) or _THANKS.search(text, max(line[0], start - 40), start)
    return bool(praise) and _HYPE.search(text, line[0], after) is not None


def balanced(text: str) -> bool:
    """Whether it says anything of risks."""
    return _RISK.search(text) is not None
