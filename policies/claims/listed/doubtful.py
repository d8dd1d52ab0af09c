"""Topics that seldom stand in a clinic's post for a good reason, and what makes a mention doubtful."""

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Doubtful:
    """One topic.

    Attributes:
        topic: the words for it, a regular expression.
        cues: beginnings of words, one of which stands in every mention (see `Sayings`).
        stance: what has to be said of it in the same sentence; empty where naming it is enough.
        proper: what makes a mention a proper one.
    """

    topic: str
    cues: str
    stance: str
    proper: str

    @cached_property
    def patterns(self) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
        """What finds the topic, the stance and the proper mention in a lower-case sentence."""
        return (
            re.compile(rf"\b(?:{self.topic})\b"),
            re.compile(rf"\b(?:{self.stance})\b" if self.stance else ""),
            re.compile(rf"\b(?:{self.proper})\b"),
        )


_BAD = (
    r"sick|poison\w*|toxic|toxins?|harm\w*|hurt\w*|destroy\w*|damag\w+|danger\w*|kill\w*|clog\w*|calcif\w+"
    r"|cancers?|tumou?rs?|leukemia|iq|brains?|infertil\w*"
    r"|autis\w+|enemy|scam|lies?|lying|ruin\w*|wreck\w*|disrupt\w*|weaken\w*|dumber|dumb|third eye|pineal"
    r"|evil|cause[sd]?|causing|giving|gives|ditch\w*|skip|toss"
    r"|stop using|quit|throw|say no|detox\w*|avoid|hormones?|garbage|worthless|useless|hoax|fraud|control"
)
_GOOD = (
    r"saved|cured?|cures|beat|helped|works?|worked|protocol|heals?|healed|treats?|fix\w*|reverses?|script"
    r"|prescribe|stock(?:ed)?|available|ask (?:us|me)|for|got rid|knock\w*"
    r"|kept|prevent\w*|protect\w*|better|shrinks?|dissolv\w+|kills?|wiped|cleared?|starves?|eliminat\w+"
    r"|flush\w*|safer|safe|powerful"
)

DOUBTFUL = (
    Doubtful(
        "exosomes?|(?:umbilical|birth|cord|amniotic) (?:tissue|stem cells?|cells)",
        "exos umbi birt cord amni",
        (
            "our|better|now|here|available|book|glow|hair|facial|\\$|offer|shipped|get|try|treat\\w*"
            "|heal\\w*|regrow\\w*"
        ),
        "approved|unapproved|warn\\w*|research\\w*|donat\\w*|bank\\w*|trial|leukemia|transplants?",
    ),
    Doubtful(
        "mercury fillings?|amalgam fillings?|silver fillings?|amalgams?",
        "amal merc silv",
        f"{_BAD}|remove\\w*|ms|leak\\w*|illness|toxicity",
        "cracked|broken|safe|american dental association|insurance",
    ),
    Doubtful(
        "fluoride", "fluo", _BAD, "varnish|rinse|cavit(?:y|ies)|decay|stains?|supplements?|protects?|safe"
    ),
    Doubtful(
        "deodorants?|antiperspirants?|underwire bras?|bras",
        "anti bras deod unde",
        _BAD,
        "mammogram|surgery|fit\\w*|exam|x-?ray|before your|rash|sports|skip .{0,20}before|wear",
    ),
    Doubtful(
        "wi-?fi|5g|emfs?|cell ?phone radiation|smart meters|cell towers?",
        "5g cell emf emfs fi mete wifi",
        _BAD,
        (
            "network|password|free|guest|driv\\w+|signal|lobby|connect\\w*|waiting room|coverage|upgrade"
            "|interferen\\w+"
        ),
    ),
    Doubtful(
        "ivermectin|hydroxychloroquine|hcq|fenbendazole",
        "fenb hcq hydr iver",
        _GOOD + "|family|covid\\S*|cancers?",
        (
            "scabies|lupus|malaria|arthritis|lice|river blindness|rosacea|horses?|poison\\w*|overdos\\w+"
            "|trials?|stud(?:y|ies)"
        ),
    ),
    Doubtful(
        "turpentine|chlorine dioxide|mms|miracle mineral \\w+|black salve|colloidal silver|rife machines?"
        "|jade eggs?|yoni (?:eggs?|steams?|pearls?)|ionic foot baths?|foot detox\\w*|ear candl\\w+"
        "|coffee enemas?|apricot (?:kernels?|seeds?)|vitamin b17|laetrile|nosodes?|homeoprophylaxis"
        "|structured water|hydrogen water|alkaline water|urine therapy|orgone\\w*|orgonite|terrain theory"
        "|biomagnet\\w*"
        "|rain drop therapy|ozone (?:therapy|injections?|infusions?|saunas?|enemas?)|parasite (?:cleanse"
        "|detox)\\w*|liver (?:cleanse|detox|flush)\\w*|gallbladder flush|colon (?:cleanse|detox)\\w*"
        "|heavy metal (?:cleanse|detox)\\w*|spike(?: protein)? (?:detox|cleanse|protocol)|zeolite"
        "|master cleanse|gerson|essiac|dmso|castor oil packs?|breast thermogra\\w+|thermogra\\w+|borax"
        "|cesium chloride|bioresonance|live blood analysis|iridology|applied kinesiology|muscle testing"
        "|hair (?:samples?|analysis) (?:test|for)"
        "|medical medium|blood electrification|zapper|mushroom killer|kangen|raw water|frequency healing"
        "|biohack your dna|grounding sheets?|negative ion \\w+|copper bracelets?|magnetic (?:insoles"
        "|bracelets?)",
        (
            "anal b17 bioh biom bior bora brac cand cast chlo clea deto dmso elec enem essi flus freq "
            "gers hair home ion ioni irid jade kang kern kine laet magn medi mira mms musc mush noso orgo "
            "ozon rife salv seed shee silv spik theo ther turp wate yoni zapp zeol"
        ),
        "",
        (
            "surgery|lab|recall\\w*|poison\\w*|injur\\w+|burn\\w*|hospitali\\w+|dangerous|harmful|unproven"
            "|remove nothing|no benefit|exam|neuro\\w*|alcohol|opioids?|strength|skin (?:blue|gray|grey)"
            "|clinical|drain cleaner|cleaning"
        ),
    ),
    Doubtful(
        "ultrasounds?|epidurals?|c-sections?",
        "epid sect ultr",
        "harm\\w*|autis\\w+|damag\\w*|cook\\w*|poison\\w*|unnatural|toxic",
        "sound waves|risk|recover\\w*",
    ),
    Doubtful(
        "spike proteins?",
        "spik",
        (
            "stays?|organs?|protocol|clears?|shed\\w*|years|toxic|detox\\w*|cleanse|poison\\w*|remov\\w+"
            "|damag\\w*|cleared"
        ),
        "antibod(?:y|ies)|immune|teach\\w*|instructions|recogni\\w+|scientists|research\\w*",
    ),
    Doubtful(
        "alkali[sz]e\\w*|alkaline (?:diets?|foods?|body)|acidic bod(?:y|ies)",
        "acid alka",
        "",
        "batter(?:y|ies)|phosphatase|burns?|chemical",
    ),
    Doubtful(
        "statins?|cholesterol",
        "chol stat",
        (
            "enemy|poison\\w*|scam|lie|dementia|worthless|useless|not the (?:problem|cause)"
            "|don't need|never needed|ditch|toss|throw|isn't (?:bad|the)|is not (?:bad|the)"
        ),
        "talk|ask|before|side effects?|don't stop|stop(?:ping)? (?:your|a|taking)|pharmacist",
    ),
    Doubtful(
        "chemo(?:therapy)?|radiation|oncologists?",
        "chem onco radi",
        (
            "poison\\w*|never mention|scam|barbaric|burn and poison|don't pay|doesn't work|kills? (?:more"
            "|people|you)|skip\\w*|skipped|refus\\w+|instead of|better ways?|without"
        ),
        "nausea|side effects?|ivy|sun|port|last|final|hair|cells|surgery|bell",
    ),
    Doubtful(
        "cures?|cancer patients?|healing",
        "cure heal pati",
        (
            "don't pay|doesn't pay|isn't profitable|not profitable|no profit|buried|suppressed"
            "|hid(?:den|ing)?"
            "|bad for business"
        ),
        "cured meat",
    ),
    Doubtful(
        "masks?",
        "mask",
        (
            "useless|worthless|pointless|harm\\w*|a joke|dumber|don't do a thing|do nothing|did nothing"
            "|child abuse|muzzle|slavery|(?:less|no|starv\\w*|block\\w*|cut\\w*|lower\\w*|low"
            "|your) oxygen|germs trap\\w*|brain damage|suffocat\\w+|face diapers?"
        ),
        "halloween|costume|cpap|clay|face mask facial|oxygen mask|sleep|masks off to",
    ),
    Doubtful(
        "covid(?:-19)?|coronavirus|pandemic",
        "coro covi pand",
        (
            "about control|plan\\w* all along|never (?:a )?real|fake|hoax|hysteria|scamdemic|exaggerat\\w+"
            "|bioweapon|depopulation|invented|cold\\b.{0,10}that's all|just a cold|sniffles"
        ),
        "relief|fraud",
    ),
    Doubtful(
        "autis\\w+|adhd",
        "adhd auti",
        (
            "caus\\w+|blame\\w*|reversible|reversed?|curable|cured?|recovered|detox\\w*|heavy metals"
            "|parasites"
            "|candida|gut (?:heal|protocol)\\w*|vaccin\\w+|shots?|toxins?|mercury|epidemic of"
        ),
        "research\\w*|gene\\w*|walk|does not|services|screening|no cure|specialists?|vaccine clinic",
    ),
    Doubtful(
        "birth control(?: pills?)?|the pill|iuds?|hormonal contraception|plan b",
        "birt horm iud iuds pill plan",
        (
            "cancers?|poison\\w*|destroy\\w*|infertil\\w*|abort\\w*|toxic|ruin\\w*|wreck\\w*|ditch"
            "|brain damage|carcinogen\\w*|kill\\w*|detox\\w*"
        ),
        "lower\\w*|protects?|does not|risk of|ovarian|clots?|ask|talk|prevents?|missed|after birth",
    ),
    Doubtful(
        "insulin|type (?:1|one) diabet\\w+",
        "insu type",
        (
            "come off|get off|ditch|throw|toss|no longer need|don't need|reverse[sd]?|cured?|instead of"
            "|goodbye|off insulin|stop(?:ped)? (?:taking|using)"
        ),
        "research\\w*|trial|transplant|costs?|prices?|resistan\\w+|pump|expired|copay",
    ),
    Doubtful(
        (
            "levothyroxine|synthroid|zoloft|prozac|lexapro|ssris?|antidepressants?|metformin|lipitor"
            "|inhalers?"
            "|epipens?"
        ),
        "anti epip inha levo lexa lipi metf proz ssri synt zolo",
        (
            "ditch|toss|throw|dump|trade|swap|replace|poison\\w*|don't need|instead of|natural alternative"
            "|zombie|numb\\w*|scam"
        ),
        "take-?back|ask|talk|expired|don't stop|never stop|before|recall|pharmacist|old",
    ),
    Doubtful(
        "homeopath\\w*",
        "home",
        (
            "alternative|vaccin\\w+|instead|safer?|effective|better|gentle|works?|cures?|heals?|treats?"
            "|protects?|immun\\w+|flu|remed(?:y|ies)|natural"
        ),
        "no evidence|recall\\w*|warn\\w*",
    ),
    Doubtful(
        "sunscreens?|spf",
        "spf suns",
        (
            "toxic|poison\\w*|causes?|cancer-causing|ditch|skip|stop using|hormones?|don't need|scam|worse"
            "|vitamin d"
        ),
        "prevents?|protects?|reef|benzene|reapply|broad|low\\w*|skip the sun|don't skip|never skip",
    ),
    Doubtful(
        "heavy metals|toxins|toxic load|toxic burden",
        "meta toxi",
        (
            "pull\\w*|flush\\w*|draw\\w*|remove[sd]?|detox\\w*|cleanse|test hair|meltdowns?|rid|release|purge"
            "|sweat|clear|behind|hiding|stored|root cause|your body|liver|protocol|drips?"
        ),
        (
            "botulinum|food|shellfish|bacteria\\w*|snake|algae|kidneys? (?:filter|remove)|your (?:liver"
            "|kidneys) (?:already|filter|remove|clear|do)|lead|dialysis|on (?:its|their) own|by itself"
            "|your (?:body|liver|kidneys) (?:already|clears?|does|do|filters?|removes?|handles?)"
        ),
    ),
    Doubtful(
        "raw (?:\\w+ )?milk",
        "milk",
        (
            "healthier|best|heals?|cures?|immun\\w+|drink|probiotic|enzymes|natural|allerg\\w+|eczema|asthma"
            "|superfood|real milk|gut|farm fresh|formula|kids"
        ),
        (
            "bacteria|listeria|e\\. ?coli|recall\\w*|sick\\w*|germs|avoid|unsafe|risk\\w*|traced|outbreak"
            "|pasteurized|recovering|bird flu"
        ),
    ),
    Doubtful(
        "antibiotics",
        "anti",
        (
            "no antibiotics needed|instead of|took care|better than|nature's|destroy\\w*|natural(?:ly)?"
            "|poison\\w*"
        ),
        "resist\\w*|virus\\w*|cold|often|clear|many|usually|some|when to|don't help|won't",
    ),
    Doubtful(
        "tumou?rs?|cancers?",
        "canc tumo",
        (
            "is (?:just )?a choice|essential oils?|frankincense|baking soda|keto\\w*|juic\\w+"
            "|raw (?:diet|food)|herbs?|cbd"
            "|cannabis oil|turmeric|soursop|mushrooms?|fasting|alkali\\w+|sugar(?:-free)?|vitamin (?:c|d)"
            "|oxygen\\w*|enemas?|detox\\w*|cleans\\w+|holistic|natural(?:ly)?|fungus|frequenc\\w+|prayer"
            "|ivermectin"
        ),
        (
            "during|side effects?|nausea|ask|talk|trial|stud(?:y|ies)|registered dietitian|support|fatigue"
            "|may (?:help|ease)|fundrais\\w+|bake|skin cancer.{0,20}sun|risk|survivors?|diet tips"
            "|natural killer|healthy"
        ),
    ),
    Doubtful(
        "mammogra\\w+|biops(?:y|ies)",
        "biop mamm",
        (
            "squeez\\w*|spread\\w*|causes?|cancer-causing|radiat\\w+ (?:you|cause)|harm\\w*|dangerous"
            "|thermogra\\w+|unnecessary|scam|(?:skip|avoid|refuse) (?:the|your|all|any|those"
            "|that) (?:\\w+ )?(?:mammogra|biops)\\w+|instead of|crush\\w*"
        ),
        "early|before|finds?|low|very|dense|skip(?:ped)? (?:yours|your|a)|don't|put off|why|lymph",
    ),
    Doubtful(
        "essential oils?|oregano oil|frankincense|tea tree oil",
        "esse fran oreg tree",
        (
            "took care|cure[sd]?|heal\\w*|infections?|antibiotics?|flu|kills?|dissolv\\w+|immun\\w+|prevents?"
            "|viruses|swallow|ingest|drops in water|adhd|autism|seizures|asthma|ear|fever"
        ),
        "poison\\w*|keep|not|never|allerg\\w+|calm|relax|rash|diffus\\w+ for",
    ),
)
"""Where a sentence takes up a topic with a stance, and no proper mention of it, a reviewer looks."""
