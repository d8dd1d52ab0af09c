"""What the words around a name say of who bears it: a colleague, somebody public, an organisation."""

import re

from policies.patterns import lazily

JOB = (
    r"(?:nurses?|doctors?|physicians?|surgeons?|pediatricians?|midwi(?:fe|ves)|doulas?|dentists?"
    r"|hygienists?|pharmacists?"
    r"|therapists?|counsell?ors?|psychologists?|psychiatrists?|dietitians?|nutritionists?|technicians?"
    r"|techs?"
    r"|technologists?|phlebotomists?|paramedics?|emts?|scribes?|interns?|fellows?|chief|chair(?:man"
    r"|woman|person)?"
    r"|director|manager|supervisor|coordinator|administrator|president|vice president|ceo|cfo|cno|cmo"
    r"|coo|vp"
    r"|receptionists?|schedulers?|billers?|coders?|housekeepers?|custodians?|chefs?|cooks?|drivers?"
    r"|volunteers?"
    r"|chaplains?|teachers?|instructors?|trainers?|coach(?:es)?|educators?|professors?|researchers?"
    r"|scientists?"
    r"|navigators?|advocates?|case managers?|social workers?|interpreters?|specialists?|assistants?"
    r"|associates?"
    r"|students?|graduates?|alumn[aiu]s?|trainees?|preceptors?|practitioners?|providers?|clinicians?"
    r"|staff(?:er)?"
    r"|teammates?|colleagues?|co-?workers?|employees?|hires?|leads?|leaders?|members?|recruits?|faculty"
    r"|dean"
    r"|[a-z]{3,20}olog(?:ist|y)s?|[a-z]{3,20}iatri(?:st|cian)s?|obgyn|ob-gyn|anesthetists?|optometrists?"
    r"|podiatrists?"
    r"|chiropractors?|audiologists?|orthodontists?|residents? physicians?|rn|lpn|cna|np|pa|md|do|ma|crna"
    r"|pt|ot|slp"
    r"|founders?|co-?founders?|owners?|authors?|speakers?|presenters?|moderators?|panelists?|hosts?|guests?"
    r"|keynotes?|artists?|musicians?|pianists?|harpists?|photographers?|reporters?|journalists?|anchors?"
    r"|editors?"
    r"|mayors?|senators?|representatives?|governors?|congress(?:man|woman)|commissioners?|sheriffs?"
    r"|secretary"
    r"|ministers?|judges?|attorneys?|donors?|sponsors?|philanthropists?|benefactors?|trustees?"
    r"|board members?"
    r"|nominees?|honorees?|winners?|recipients? of the|captains? of our|runners?|marathoners?|barbers?"
    r"|stylists?)"
)
_TITLE_BEFORE = lazily(
    r"(?:\b(?:dr|drs|doctors?|nurses?|profs?|professors?|rn|np|pa|md|pa-c|crna|chaplain|midwife"
    r"|pharmacist|coach|chef"
    r"|president|vp|ceo|sen|rep|gov|mayor|secretary|commissioner|surgeon general|dean|judge|officer"
    r"|sister|rabbi|pastor"
    r"|queen|king|prince|princess|pope|minister|senator|governor|congress(?:man|woman)|capt|captain)\.?"
    r"|\b(?:drs|doctors|nurses)\b\.?(?:[^.!?\n]|\.(?= [a-z]\w+,)){0,90}(?:,|and|&)) $"
)
_JOB_BEFORE = lazily(
    rf"\b{JOB}(?: (?:of|in|for) (?:the |our )?[\w' -]{{3,30}})?(?: (?:is|was|are|named"
    rf"|called))?[,:]? (?:\w+ and )?$"
)
_CALLED_ON = lazily(
    r"\b(?:meet|welcome|welcoming|introducing|ask(?: for)?|speak (?:to|with)|call|contact|reach|e-?mail"
    r"|hear from|learn from|listen to|follow|tune in|watch"
    r"|join|featuring"
    r"|feat\.?|ft\.?|hosted by|led by|taught by|presented by|given by|written by|moderated by|photos? by"
    r"|photo:|credit:"
    r"|art by|music by|talk by|words by|narrated by|directed by|designed by|created by|organi[sz]ed by"
    r"|run by|staffed by"
    r"|invented by|discovered by|described by|founded by|author|authored by|according to|via|thanks to"
    r"|shout-?out to|kudos to|props to|hats off to|round of applause for|applause for|hip hip hooray for"
    r"|interview with"
    r"|chat with|q&a with|live with|conversation with|talk with|session with|class with|workshop with"
    r"|webinar with"
    r"|training with|lunch with|breakfast with|coffee with|tea with|evening with|yoga with|lecture by"
    r"|keynote by"
    r"|employee of the (?:month|year|quarter)(?: is|:|,|goes to)?|nurse of the (?:month|year)(?: is|:|,)?"
    r"|team member of the month(?: is|:|,)?|congrat\w+(?: \w+)?(?: to)?|thank you(?: so much)?,?(?: to)?"
    r"|thanks,?|bravo,?"
    r"|farewell(?: to)?,?|goodbye(?: to)?,?|happy (?:birthday|retirement|work ?iversary"
    r"|anniversary)(?: to)?,?)"
    r"(?: (?:to|our|the|new|own|very|wonderful|amazing|fabulous|fantastic|dear|friend|this week's"
    r"|this month's)){0,3} $"
)
_BORN_OUT = lazily(
    r"\b(?:20|25|30|35|40|\d+) years|\bretir\w+|\bcolleague\w*|\bteam\b|\bstaff\b|\bjoin(?:s|ed|ing)?\b"
    r"|\bcertifi\w+|\bboards\b"
    r"|\bpromot\w+|\baward\w*|\bservice\b|\bgraduat\w+|\bshift\b|\bcovering\b|\borganiz\w+|\bhost\w*"
    r"|\bclass\b|\btalk\b"
    r"|\bwebinar\b|\blive\b|\bepisode\b|\bpodcast\b|\bblog\b|\bvideo\b|\bseries\b|\bworkshop\b"
    r"|\bconference\b|\bsession\b"
    r"|\bpresent\w*|\bspeak\w*|\bkeynote\b|\bpanel\b|\bdepartment\b|\bpractice\b|\bresidency\b"
    r"|\bfellowship\b|\bmatch(?:ed)?\b"
    r"|\bdaisy\b|\bmonth\b|\bweek\b|\bwork(?:s|ed|ing)?\b|\bhired?\b|\bnew (?:hire|face|member"
    r"|addition)\b|\bdonat\w+"
    r"|\bvolunteer\w*|\btraining\b|\btips?\b|\brecipes?\b|\bq&a\b|\binterview\w*|\bquestions?\b"
    r"|\bdegree\b|\bschool\b|\bleads?\b"
)
"""What bears out that somebody is greeted as a colleague or a guest, not as a patient."""
_CREDENTIAL = lazily(
    r"(?:'s)?,? \(?(?:R\.?N|M\.?D|D\.?O|N\.?P|P\.?A(?:-C)?|Ph\.?D|L\.?P\.?N|C\.?N\.?A|BSN|MSN|DNP"
    r"|Pharm\.?D|RDN?|D?PT|OTR?"
    r"|LCSW|LMFT|LPC|MPH|DDS|DMD|EMT|CRNA|CNM|APRN|FAC[SPCO]|MBA|MA|RDH|SLP|CCC-SLP|JD|Psy\.?D|LMT|MLS"
    r"|RT|BCBA)(?![\w'-])"
    r"| ?\([A-Z][\w &/-]{2,40}\)"
)
_WORK_AFTER = lazily(
    rf"(?:'s)?,? ?(?:(?:who is |who's |is |was |has been |becomes |became |as )?(?:an?|the|our|your|my"
    rf"|one of our) (?:[\w'-]+ ){{0,4}}?{JOB}\b"
    rf"|(?<=,) ?(?:[\w&-]+ ){{0,3}}?{JOB}(?: (?:at|of|for|in|with)\b|[,.!)]|\s*$)"
    r"|(?:from|of|in|with|at) (?:the |our )?(?:[\w-]+ ){0,2}?(?:radiology|billing|front desk|hr"
    r"|human resources|pharmacy|cardiology"
    r"|oncology|pediatrics|nursing|security|it|lab|laboratory|imaging|transport|dietary|marketing"
    r"|accounting|payroll|finance|legal|compliance|maintenance"
    r"|admissions|registration|payroll|accounting|finance|legal|compliance|surgery|maintenance"
    r"|the kitchen|food services"
    r"|facilities|housekeeping|environmental services|team|department|university|college|school"
    r"|institute|foundation"
    r"|association|society|cdc|fda|who|nih|news|times|board)\b)"
)
_ACTS = lazily(
    r"(?:'s)? (?:(?:says?|said|explains?|explained|shares?|shared|answers?|talks?|speaks?|spoke"
    r"|presents?|presented|teaches|taught"
    r"|leads?|led|hosts?|hosted|runs|reports?|reported|writes?|wrote|recommends?|reminds?|demonstrates?"
    r"|discuss(?:es|ed)"
    r"|joins?|joined|is joining|has joined|will (?:be )?(?:join\w*|speak\w*|talk|teach\w*|lead\w*"
    r"|present\w*|host\w*|answer\w*)"
    r"|signed|founded|invented|discovered|developed|pioneered|received|receives|won|wins|earned|earns"
    r"|accepts|accepted"
    r"|completed (?:her|his|their) (?:residency|fellowship|training|degree)|passed (?:her|his|their"
    r"|the) (?:boards|exam)"
    r"|retires?|retired|is retiring|celebrat(?:es|ed|ing) (?:\d+|\w+) years|has been (?:with|named"
    r"|elected|appointed)"
    r"|was (?:named|elected|appointed|promoted|honored|recognized)|is (?:now |also )?(?:accepting|seeing"
    r"|taking) (?:new )?patients"
    r"|sees (?:new )?patients|treats|speciali[sz]es|performs|performed|operates|trained|studied"
    r"|practices|works|worked"
    r"|donated|volunteers|volunteered|organized|cooks|baked|brought (?:donuts|cookies|cupcakes|lunch"
    r"|coffee)|crushed|nailed)\b"
    r"|(?:talk|lecture|class|book|column|speech|keynote|retirement|article|study|research|podcast|office"
    r"|team|lab|study|paper"
    r"|workshop|presentation|q&a|recipe|tips?)\b)"
)
"""What colleagues and guests do; said of a first name alone it may be anybody."""
_ORG_AFTER = lazily(
    r"(?:'s?|-)?(?:,? (?:[A-Z][\w'&-]*\.?|of|the|and|for|&)){0,3}? "
    r"(?:Hospitals?|Clinics?|Medical|Health(?:care)?|Cent(?:er|re)s?|Institute|Foundation|Fund|House"
    r"|Schools?|Elementary|High|Middle"
    r"|University|College|Library|Museum|Park|Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd"
    r"|Highway|Bridge|County|Parish"
    r"|City|Town|Township|Village|Island|Beach|Valley|River|Lake|Creek|Springs|Church|Cathedral|Temple"
    r"|Chapel|Pharmacy|Pharmacies"
    r"|Labs?|Laborator(?:y|ies)|Memorial|Award|Prize|Medal|Scholarship|Act|Law|Bill|Study|Trial|Method"
    r"|Scale|Score|Sign|Test"
    r"|Syndrome|Disease|Procedure|Maneuver|Technique|Criteria|Hall|Auditorium|Pavilion|Building|Tower"
    r"|Wing|Garden|Field|Stadium"
    r"|Arena|Theat(?:er|re)|Plaza|Mall|Market|Bakery|Cafe|Inc|LLC|Ltd|Corp|Company|Co|Brothers|Sons"
    r"|Group|Partners|Association"
    r"|Society|Club|League|Cup|Bowl|Day|Week|Month|Hospice|General|Regional|Community|Children's|VA"
    r"|Pediatrics|Dental|Dentistry"
    r"|Orthopedics|Dermatology|Insurance|Bank|Trail|5K|10K|Run|Walk|Classic|Invitational|Academy|Daycare"
    r"|Preschool|Hotel|Inn"
    r"|Pharma|Laboratories|Healthcare|Life|Sciences|Therapeutics|Devices?|[Ll]ot|[Gg]arage"
    r"|[Pp]arking)\b(?![\w'])"
    r"|(?:'s?|-)? (?:\w+ )?(?:syndrome|disease|palsy|maneuver|manoeuvre|technique|criteria|catheter"
    r"|smear|stain|lymphoma|sarcoma"
    r"|esophagus|lesion|contractions?|phenomenon|thyroiditis|chorea|ataxia|(?:coma )?scale|score"
    r"|(?:eye )?chart|vaccine|pump)\b"
    r"|(?: [A-Z][\w'-]+){0,3}?(?:'s)? (?:wing|pavilion|tower|building|campus)\b"
    r"|(?:'s)? (?:county|parish|hospital|clinic|elementary"
    r"|university|street|avenue|foundation|memorial"
    r"|house|center|award|law)\b"
)
_ORG_BEFORE = lazily(
    r"\b(?:hospital|university|college|city|county|town|state|street|fort|ft|lake|mount|mt|st|saint|san"
    r"|santa|port|point|camp|new|north"
    r"|south|east|west|upper|lower|church|order|house|feast|school|port|cape|bay|isle|center) (?:of "
    r"|for )?$|\bst\. $"
)
_STORM = lazily(r"(?:hurricane|(?:tropical |winter )?storm|typhoon|cyclone) ")
EPONYMS = frozenset(
    """
    addison babinski bair hugger brudzinski hoyer kernig lachman mcburney mcmurray murphy phalen romberg
    tinel valsalva homans chvostek trousseau addison alzheimer apgar asperger barrett bartholin behcet
    bell braden braxton hicks broca burkitt celsius chiari coombs creutzfeldt jakob crohn cushing
    duchenne down ehlers danlos epstein barr ewing fabry fahrenheit fanconi foley gaucher glasgow
    gleason graves guillain hashimoto heimlich hodgkin holter huntington kaposi kawasaki kegel
    klinefelter lamaze lewy lou gehrig lyme marfan meniere merkel mohs munchausen noonan osgood
    schlatter paget pap papanicolaou parkinson pilates prader willi raynaud reiki reye rorschach sjogren
    snellen tay sachs stevens tourette turner wernicke whipple williams wilms wilson
    """.split()  # noqa: SIM905 - words read best as words
)
"""Whose names are borne by illnesses, tests and tools."""
_WELL_KNOWN = lazily(
    r"\b(?:florence nightingale|nightingale|clara barton|elizabeth blackwell|mary seacole|marie curie"
    r"|louis pasteur|joseph lister"
    r"|alexander fleming|edward jenner|jonas salk|albert sabin|rosalind franklin|henrietta lacks"
    r"|hippocrates|galen|virginia apgar"
    r"|john snow|ignaz semmelweis|semmelweis|robert koch|frederick banting|banting|wilhelm r(?:ö"
    r"|oe)ntgen|daniel hale williams"
    r"|charles drew|rebecca lee crumpler|james mccune smith|susie king taylor|mary eliza mahoney"
    r"|dorothea dix|lillian wald|walter reed"
    r"|william osler|osler|rudolf virchow|christiaan barnard|dr\.? seuss|mister rogers|fred rogers"
    r"|martin luther king(?: jr)?|rosa parks"
    r"|harriet tubman|abraham lincoln|george washington|albert einstein|mother teresa|maya angelou"
    r"|ronald mcdonald|mickey mouse"
    r"|santa claus|mrs\.? claus|peter pan|winnie the pooh|jack frost|mother nature|uncle sam"
    r"|father christmas|jane doe|john doe|(?:mr|mrs)\.? potato ?head|mr\.? clean|mr\.? bean|mary poppins"
    r"|harry potter|barbie|elmo|cookie monster|darth vader|spider-?man|bat-?man|wonder woman"
    r"|queen elizabeth(?: ii)?|elizabeth ii|queen victoria|king charles(?: iii)?|kate middleton"
    r"|princess (?:diana|kate)|(?:franklin|teddy) roosevelt|fdr|john f\.? kennedy|jfk|jimmy carter"
    r"|rosalynn carter|betty ford|ronald reagan|jeanne calment|lou gehrig|chadwick boseman|michael j\.? fox"
    r"|muhammad ali|stephen hawking|christopher reeve|selena gomez|serena williams|angelina jolie"
    r"|robin williams|matthew perry|bruce willis|val kilmer|magic johnson|freddie mercury|bob marley"
    r"|alex trebek|patrick swayze|farrah fawcett|olivia newton-john|julia louis-dreyfus|sheryl crow"
    r"|christina applegate|selma blair|celine dion|lady gaga|taylor swift|beyonc[eé]|dolly parton"
    r"|tom hanks|al roker|katie couric|ryan reynolds|damar hamlin|bronny james|lebron james|simone biles"
    r"|naomi osaka|michael phelps|lance armstrong|halle berry|nick jonas|tina turner|aretha franklin"
    r"|prince harry|frida kahlo|vincent van gogh|beethoven|helen keller|anne frank|nelson mandela|gandhi"
    r"|anthony fauci|c\.? everett koop|sanjay gupta|atul gawande|oliver sacks|paul farmer"
    r"|eli[sz]abeth k[uü]bler-ross|cicely saunders|terry fox|ryan white)\b"
)
"""Whom everybody knows, from history, stories or the news of their own illness."""
_LONG_AGO = lazily(r"\b(?:1[5-8]\d\d|19[0-5]\d)\b")
_ANIMAL = lazily(
    r"\b(?:dogs?|cats?|pup|pupp(?:y|ies)|pony|ponies|horse|donkey|goat|llama|alpaca|bunny|rabbit"
    r"|guinea pig|robot|parrot|kitten|kitty|fish"
    r"|goldfish|turtle|hamster|therapy animal|mascot|mannequin|manikin|simulator|sim(?:ulation)? (?:man"
    r"|lab)"
    r"|simman|dummy|plastic|stuffed|toy|crash-test|snowman|scarecrow|retriever|labrador"
    r"|labradoodle|goldendoodle|poodle|beagle"
    r"|corgi|lizard|bird|ferret|pig|chicken|teddy bear|aquarium|reptile|gecko|snake|frog|hen|rooster"
    r"|duck|goose|owl|pet|zoo|breed|machine|printer|copier|roomba|chatbot|bot|plant|fern|cactus|cane"
    r"|walker named|wheelchair named|pump named|car named|puppet"
    r"|skeleton|k-?9)\b"
)
_PUBLIC = lazily(
    r"\b(?:donat\w+|donors?|gifts?|speakers?|keynote|volunteers?|senator|mayor|governor"
    r"|president|board of|award\w*|sponsors?"
    r"|fundrais\w+|in (?:loving )?memory of|in honor of|foundation|scholarship|generosity|founders?"
    r"|founded|benefactors?|elected|campaign"
    r"|journal club|concert|exhibit\w*|book club|panel|webinar|lecture|podcast|episode|workshop|seminar"
    r"|cooking class"
    r"|line-?up|faculty|grand rounds"
    r"|residency|match day|matched|graduat\w+|employee of|years of service|retire\w*|joins? (?:us|our)"
    r"|welcome to (?:the|our) team|team building"
    r"|author of|book by|quote|historian|born (?:on|in) )"
)
_SELF = lazily(r"\b(?:i'm|i am|my name is|name's) (?:dr\.? |nurse )?$")
_SIGNED = lazily(
    r"(?:\n[-–—~]? ?|[.!?)] ?[-–—~] ?|\b(?:sincerely|regards|best|respectfully|yours|signed),?\s+)$"
)


_INTRODUCED = lazily(
    r"\b(?:crew|team|staff|shift|nurses?|techs?|unit) (?:appreciation|shout-?outs?|of the (?:week|month))\b"
    r"[^.!?\n]{0,60}$|"
    r"\b(?:meet|welcome|introducing|thank(?:s| you)?|congrat\w+|kudos|shout-?outs?|hats off|say (?:hello"
    r"|hi)|celebrat\w+|cheers)\b"
    r"[^.!?\n]{0,80}\b(?:front desk|team|staff|crew|department|nurses|doctors|techs|interns|residents"
    r"|volunteers|colleagues|faculty"
    r"|fellows|students|graduates|providers|practice|clinic|office|night shift|day shift|floor|group"
    r"|board|speakers|panel)\b[^.!?\n]{0,60}$"
)


def staff(before: str, after: str) -> bool:
    """Whether a name is that of somebody at work: a title, a job, a degree, an introduction."""
    lower = after.lower()
    return bool(
        _TITLE_BEFORE.search(before)
        or _JOB_BEFORE.search(before)
        or _CREDENTIAL.match(after)
        or _WORK_AFTER.match(lower)
        or _INTRODUCED.search(before)
    )


def acting(name: str, before: str, after: str, sentence: str) -> bool:
    """Whether somebody does what colleagues and guests do, or is greeted as they are; patients may, too."""
    return bool(
        (" " in name and _ACTS.match(after.lower()))
        or (_CALLED_ON.search(before) and _BORN_OUT.search(sentence))
    )


_OPENS = lazily(
    r"(?:'s?)?(?:,? (?:and|&) [A-Z]\w+)? (?:opens?|closes?|office|location|campus|site|branch|clinic"
    r"|residents? can|drive-thr\w+)\b"
)


_NO_PEOPLE = lazily(
    r"\bnames? (?:of|for) (?:our|the|each)\b|\bdirections?:|\bturn (?:left|right)\b|\bthen (?:left"
    r"|right)\b|\bexit \d|\bcorner of\b|\bacross from\b|\bintersection\b|\bblocks? (?:from|north"
    r"|south|east|west)\b"
)


def organisation(before: str, name: str, rest: str, sentence: str) -> bool:
    """Whether a name, in lower case, is part of a place's, an institution's or an illness's name.

    `rest` is what follows its first word, as written.
    """
    last = name.rsplit(maxsplit=1)[-1].removesuffix("'s")
    eponym = last in EPONYMS and not re.match(r" (?:is|was|has|had|and|who)\b", rest)
    return bool(
        _ORG_AFTER.match(rest)
        or _STORM.match(name)
        or _OPENS.match(rest)
        or _ORG_BEFORE.search(before)
        or _NO_PEOPLE.search(sentence)
        or eponym
    )


def animal(around: str) -> bool:
    """Whether it speaks of an animal, a robot or a doll."""
    return _ANIMAL.search(around) is not None


def famous(text: str, start: int) -> bool:
    """Whether a name in a lower-case text is that of somebody whom everybody knows."""
    return _WELL_KNOWN.match(text, start) is not None


def public(sentence: str) -> bool:
    """Whether its sentence speaks of people of long ago, of donors, speakers, winners and the like."""
    return _PUBLIC.search(sentence) is not None or long_ago(sentence)


def long_ago(sentence: str) -> bool:
    """Whether a sentence has a year in which nobody of today's patients was born."""
    return _LONG_AGO.search(sentence) is not None


def author(before: str, after: str, sentence: str) -> bool:
    """Whether somebody at work says their own name, or signs with it."""
    said = _SELF.search(before) and _BORN_OUT.search(sentence)
    return bool(said or (_SIGNED.search(before) and not after.strip(" .!\n")))
