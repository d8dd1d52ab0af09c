"""False claims about cancer: what causes it, what cures it, and what the treatments do."""

from policies.claims.listed.entry import Listed

_NCI = "National Cancer Institute, Common Cancer Myths and Misconceptions"

CANCER = (
    Listed(
        "baking soda and alkaline diets",
        "An alkaline diet starves cancer.",
        (
            (
                "(?:baking soda|bicarbonate(?: of soda)?|sodium bicarbonate"
                "|alkaline (?:\\w+ )?(?:diets?|water"
                "|foods?|body|juices?)"
                "|alkalinity|alkali[sz]ing(?: \\w+){0,3}) .. <can>(?:<cures>|<prevents>) .. <cancer>"
            ),
            (
                "<cancer> (?:can't|cannot|can not|does not|doesn't|won't) (?:survive|grow|live|exist"
                "|thrive) in .. (?:alkaline|oxygen\\w*"
                "|alkalized)(?: \\w+)?"
            ),
            "alkali[sz](?:es?|ing) .. body ... <cancer>",
            (
                "alkaline water .. <can>(?:<cures>|<prevents>) ... (?:diabetes|disease|acid reflux|aging"
                "|illness|<cancer>)"
            ),
            "<cancer> .. caused by .. (?:acidity|acidic \\w+|an acidic \\w+)",
            "<cancer> .. is (?:just |really |actually |only )*(?:a )?fungus",
        ),
        "acid alka baki bica fung oxyg",
        "What you eat does not change the acidity of your blood, and an alkaline diet does not treat cancer.",
        "Fenton and Huang, BMJ Open 6 (2016)",
    ),
    Listed(
        "sugar",
        "Sugar feeds cancer.",
        (
            "sugar .. <can>(?:feed(?:s|ing)?|fuels?|makes?) .. <cancer>",
            (
                "(?:cut(?:ting)?(?: out)?|quit(?:ting)?|stop(?:ping)?(?: eating)?"
                "|without) .. sugar ... (?:<cures>|and) .. <cancer>"
                "(?: .. (?:dies?|starves?|shrinks?|goes))?"
            ),
            "<cancer> .. (?:feeds|lives|thrives) .. on .. sugar",
        ),
        "suga",
        "All cells use sugar. Eating less of it is healthy, and does not starve a cancer.",
        _NCI,
    ),
    Listed(
        "apricot kernels",
        "Apricot seeds cure cancer.",
        (
            (
                "(?:apricot (?:kernels?|seeds?|pits?)|vitamin b-?17|b17|laetrile|amygdalin) ... (?:<cures>"
                "|<prevents>|cancer .."
                " (?:treatment|cure|killer|remedy))"
            ),
        ),
        "amyg b17 kern laet pit pits seed vita",
        "Apricot kernels do not treat cancer. They release cyanide and can kill.",
        "National Cancer Institute, PDQ: Laetrile/Amygdalin",
    ),
    Listed(
        "cannabis oil and cancer",
        "Cannabis oil shrinks tumors.",
        (
            (
                "(?:cannabis(?: oil)?|cbd(?: oil)?|hemp oil|thc|rick simpson oil|rso|marijuana"
                "|weed) .. <can>(?:<cures>|<prevents>)"
                " .. <cancer>"
            ),
        ),
        "cann cbd hemp mari rick rso thc weed",
        "Cannabis can ease nausea during chemotherapy. It has not been shown to treat cancer in people.",
        "National Cancer Institute, PDQ: Cannabis and Cannabinoids",
    ),
    Listed(
        "herbs and foods as cancer cures",
        "Soursop kills cancer cells better than chemo.",
        (
            (
                "(?:<herbs>|raw milk|raw (?:food|vegan|juice) diets?|juic(?:e|es|ing)|juice (?:cleanse"
                "|fast)s?"
                "|blueberries|beetroots?"
                "|beets|asparagus|lemons|fasting|water fast(?:s|ing)?|keto(?:genic)?(?: diets?)?"
                "|carnivore diets?|plant-based diets?"
                "|supplements?|detox\\w*|cleans(?:e|es|ing)|fenbendazole|ivermectin|dog dewormer"
                "|methylene blue|black salve|salves?"
                "|coffee enemas?|gerson therapy|hyperthermia|ozone(?: therapy)?|rife machines?|reiki"
                "|crystals?"
                "|positive thinking"
                "|prayer|vitamins|oxygen therapy|essiac(?: tea)?|iscador|mistletoe|shark cartilage)"
                " .. <can>(?:<cures>) .. (?:your |the |their )?(?:cancers?|cancer cells|tumou?rs?"
                "|skin cancers?|breast cancers?)"
            ),
            (
                "(?:black salve|salves?|essential oils?|herbs?) .. (?:draws?|pulls?|burns?|eats?"
                "|melts?) .. <cancer>"
            ),
            "(?:draws?|pulls?|burns?|eats?) (?:out |away |off )<cancer>",
            (
                "(?:<herbs>|supplements?|juicing|fasting|keto|diet"
                "|prayer) (?:<replaces>) .. (?:chemo(?:therapy)?|radiation"
                "|chemo and radiation)"
            ),
            (
                "(?:skipped|refused|said no to|ditched) .. (?:chemo\\w*|radiation) .. and .. (?:healed"
                "|cured|beat|used|chose|won)"
            ),
            (
                "(?:cured|healed|beat|beating|cure|heal|treat|reverse) .. <cancer> .. (?:with|by"
                "|through|using"
                "|without (?:chemo\\w*"
                "|radiation|surgery)(?: or \\w+)?,? (?:with|by|using)) .. (?:<herbs>|juic\\w+|diet|raw \\w+"
                "|fasting|keto|detox\\w*"
                "|cleans\\w+|supplements?|vitamins?|ivermectin|fenbendazole|enemas?|prayer|oils?|frequenc\\w+"
                "|alkaline \\w+)"
            ),
        ),
        "burn canc chem draw eat eats esse herb leuk lymp mela pull radi salv tumo",
        "No food, herb, supplement or oil cures cancer. Waiting with treatment costs lives.",
        "Johnson et al., Journal of the National Cancer Institute 110 (2018)",
    ),
    Listed(
        "chemotherapy and radiation",
        "Chemo kills more people than cancer does.",
        (
            (
                "(?:chemo(?:therapy)?|radiation(?: therapy)?) .. kill(?:s|ed)? more .. (?:people|patients"
                "|of (?:us|them)) .. than"
                " .. (?:it|<cancer>|the disease)"
            ),
            (
                "(?:chemo(?:therapy)?|radiation(?: therapy)?) kill(?:s|ed)? more than .. (?:it|<cancer>"
                "|the disease)"
            ),
            (
                "(?:chemo(?:therapy)?|radiation) (?:is|are) (?:just |nothing but |pure |only |a |really "
                "|literally )*(?:poison|scam"
                "|mustard gas|business)(?! ivy)"
            ),
            "(?:chemo(?:therapy)?) (?:doesn't|does not|never) (?:work|cure anyone|save anyone|help anyone)",
            "(?:chemo(?:therapy)?|radiation) gives? (?:you|people|patients) <cancer>",
            "it'?s (?:not )?the (?:chemo|chemotherapy) that kills",
        ),
        "chem radi",
        "Chemotherapy has side effects, and it cures or slows many cancers.",
        "American Cancer Society, How Is Chemotherapy Used to Treat Cancer?",
    ),
    Listed(
        "mammograms and biopsies",
        "Mammograms cause cancer, and biopsies spread it.",
        (
            "(?:mammogra(?:m|ms|phy)) .. (?:<causes>|gives?|spreads?) .. <cancer>",
            (
                "(?:biops(?:y|ies)|needle biops\\w+|cancer surger(?:y|ies)|surgery"
                "|operations?) .. <can>(?:<causes>|spread(?:s)?|make)"
                " .. (?:the )?(?:cancer|tumou?r)(?: cells)?(?: (?:to )?spread)?"
            ),
            "(?:cancer|tumou?rs?) spreads? .. when .. (?:exposed to (?:the )?air|biops\\w+|cut|opened)",
            (
                "thermogra(?:m|ms|phy) .. (?:<replaces>|finds?|detects?) .. (?:mammogra\\w+"
                "|cancers? (?:years )?(?:before|earlier))"
            ),
            "mammogra\\w+ .. (?:squeez|crush|push|spread|rupture)\\w* .. <cancer>",
            "thermogra\\w+ (?:is|are) (?:safer|better|more accurate|earlier)(?: .. mammogra\\w+)?",
            "(?:skip|avoid|choose|replace|ditch) .. mammogra\\w+ .. (?:thermogra\\w+|and|for)",
        ),
        "befo biop earl mamm oper spre surg ther",
        "Mammograms use very little radiation and save lives. A biopsy does not make a cancer spread.",
        f"{_NCI}; FDA, Breast Cancer Screening: Thermogram No Substitute for Mammogram",
    ),
    Listed(
        "everyday things that do not cause cancer",
        "Deodorant and underwire bras cause breast cancer.",
        (
            (
                "(?:deodorants?|antiperspirants?|underwire(?: bras?)?|bras?|microwaves?|microwav(?:ed"
                "|ing) (?:food|meals?)|root canals?|abortions?|cell ?phones?"
                "(?: radiation)?|phone radiation|wi-?fi|emfs?|smart meters|airpods|negative thoughts?"
                "|negative emotions|sunscreens?|spf|bluetooth)"
                " .. (?:<causes>|gives?(?: \\w+){0,2}) .. <cancer>"
            ),
            (
                "(?:emfs?|wi-?fi|cell ?phones?|phone radiation|smart meters) .. (?:<causes>|poison(?:s|ing)?"
                "|damag(?:es|ing)"
                "|destroys?|kills?|fr(?:y|ies)) ... (?:brains?|dna|sperm|immun\\w+|cells|depression"
                "|infertility|you|us)"
            ),
            (
                "root canals? .. (?:<causes>|linked to|(?:is"
                "|are) the \\w+ cause of) .. (?:heart (?:disease|attacks?)|cancers?|disease)"
            ),
            "(?:your )?(?:deodorant|bra)s? .. (?:is|are) giving you .. <cancer>",
        ),
        ("canc cell emf emfs fi givi leuk lymp mela mete phon root tumo wifi"),
        (
            "Good studies have found no sign that deodorants, bras, microwaves, root canals or phones"
            " cause cancer."
        ),
        f"{_NCI}; American Association of Endodontists, Root Canal Myths; ACOG Committee Opinion 434",
    ),
    Listed(
        "sunscreen",
        "Sunscreen is more dangerous than the sun.",
        (
            (
                "sunscreens? .. (?:is|are) (?:more |way |far |much )*(?:dangerous|toxic|poison\\w*|harmful"
                "|worse|deadlier)(?: than"
                " .. sun)?"
            ),
            "(?:skip|ditch|stop using|throw out) .. sunscreens?",
            "(?:the )?sun (?:doesn't|does not|never) causes? .. cancer",
            "(?:dark|black|brown) skin (?:doesn't|does not|never) needs? .. (?:sunscreen|spf)",
            (
                "(?:black|brown|dark-?skinned) people (?:don't|do not|can't|cannot) (?:get"
                "|need) .. (?:skin cancer|sunscreen|melanoma)"
            ),
        ),
        "mela skin spf sun suns",
        "Sunscreen lowers the risk of skin cancer in people of every skin color.",
        "American Academy of Dermatology, Sunscreen FAQs",
    ),
    Listed(
        "cancer is catching, or a man's worry only",
        "You can catch cancer from somebody.",
        (
            "cancers? (?:is|are) (?:actually |really |highly |very )*contagious",
            (
                "(?:catch|caught) cancer from .. (?:someone|somebody|a person|people|your"
                "|another)(?! \\w+ (?:in|at))"
            ),
            "men (?:don't|do not|can't|cannot|never) get breast cancer",
        ),
        "canc catc caug men",
        "Cancer is not contagious. Men can get breast cancer too.",
        _NCI,
    ),
    Listed(
        "parasites as the cause",
        "Parasites cause most cancers.",
        (
            (
                "parasites? .. (?:<causes>|are .. (?:cause|root)(?: cause)? of) .. (?:<cancer>|autism"
                "|diabetes"
                "|all disease|most"
                " (?:disease|illness)(?:es)?|every disease|depression|chronic \\w+)"
            ),
            (
                "(?:<cancer>|autism|diabetes|most illness|disease|lupus|ms|fibromyalgia|lyme|depression|ibs"
                "|eczema|acne|adhd|allergies|arthritis|migraines?)"
                " .. (?:is|are) .. (?:caused by |just |really |actually |only )+(?:by )?parasites?"
            ),
            (
                "(?:doesn't|does not|don't|do not) have .. (?:adhd|autism|ibs|depression|lupus|eczema"
                "|allergies|anxiety),? .. (?:has|have|it's|is) .. parasites"
            ),
            (
                "parasite cleanses? .. (?:<cures>|heals?|for|fix\\w*) ... (?:\\w+ )?(?:<cancer>|autism"
                "|brain fog|bloating|disease"
                "|everything|acne|skin)"
            ),
            "(?:do|try|start|order|get|book) .. parasite (?:cleanse|detox)(?:es)?",
            "(?:everyone|you|most people|we all) (?:has|have) parasites",
        ),
        "para",
        (
            "Parasites are rare here, are found by a test, and are treated with medicines that are made"
            " for them."
        ),
        "CDC, About Parasites",
    ),
)
