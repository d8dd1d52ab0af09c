"""False claims about COVID-19."""

from policies.claims.listed.entry import Listed

_WHO = "WHO, Coronavirus disease (COVID-19) advice for the public: Mythbusters"
_TRIALS = "NIH COVID-19 Treatment Guidelines (final, 2024)"

COVID = (
    Listed(
        "5G",
        "5G causes COVID-19.",
        (
            (
                "5g .. (?:<causes>|spreads?|weakens?|made|makes|activates?|carries|is linked to"
                "|is behind) ... (?:<covid>"
                "|immun\\w+(?: systems?)?|people sick|us sick|you sick|cancers?|illness(?:es)?)"
            ),
            (
                "(?:<covid>|sickness|symptoms) .. (?:is|are|caused by|spread by|from|due to|comes from"
                "|because of) .. 5g"
            ),
        ),
        "5g",
        "Viruses do not travel on radio waves. COVID-19 spreads from person to person.",
        _WHO,
    ),
    Listed(
        "a made weapon",
        "The coronavirus is a bioweapon.",
        (
            (
                "<covid> .. (?:is|was|as) .. (?:an? )?(?:military |chinese |american |biological "
                "|man-?made )*(?:bio-?weapon"
                "|biological (?:warfare |weapon)\\w*|weapon|population control)"
            ),
            "<covid> .. (?:contains?|has) .. hiv (?:insertions?|inserts|sequences|proteins?)",
            "(?:bio-?weapon|biological weapon) .. (?:called|named|known as|against) ... <covid>",
        ),
        "biow hiv popu warf weap",
        "Intelligence agencies and scientists agree that the virus was not made as a weapon.",
        "Office of the Director of National Intelligence, Assessment on COVID-19 Origins (2021)",
    ),
    Listed(
        "a planned or invented pandemic",
        "The pandemic was planned, and the virus does not exist.",
        (
            "(?:plandemic|scamdemic|casedemic)",
            (
                "<covid> .. (?:was|is) (?:all |clearly |obviously |always |just |a |totally |completely "
                "|another )*"
                "(?:planned|staged|hoax|fake|scam|invented|made[- ]up|plandemic|a lie|man-?made plot)"
            ),
            "<covid> (?:doesn't|does not|never) (?:even |really )?exist(?:ed)?",
            "<covid> (?:has|was) never (?:been )?(?:isolated|purified|proven)",
            "(?:viruses|germs) (?:don't|do not) (?:exist|cause (?:disease|illness))",
            (
                "<covid> .. (?:only|doesn't|does not) (?:affects?|infects?|spreads? to|kills?) .. (?:muslims"
                "|christians|whites?"
                "|asians?|blacks?|africans?|rich|the poor|men)"
            ),
        ),
        ("case caus does exis fake hoax inve lie made neve only plan plot scam stag"),
        "COVID-19 is real, and has killed millions of people.",
        "WHO, COVID-19 dashboard",
    ),
    Listed(
        "drinking or injecting disinfectants",
        "Drinking bleach kills the coronavirus.",
        (
            (
                "(?:drink|drinking|drank|swallow(?:ing)?|gargl(?:e|ing)|inject(?:ing)?|inhal(?:e|ing)|tak(?:e"
                "|ing)"
                "|sip(?:ping)?|add(?:ing)?|use|using|try|spray(?:ing)?) .. (?:<poison>|rubbing alcohol"
                "|alcohol) ... (?:<cures>"
                "|<prevents>|for|against|helps?|to) ... (?:<covid>|<cancer>|<autism>|malaria|hiv|infections?"
                "|parasites"
                "|diabetes|illness|joint pain|arthritis|inflammation|disease)"
            ),
            (
                "(?:chlorine dioxide|mms|miracle mineral (?:solution|supplement)|turpentine|borax"
                "|hydrogen peroxide)"
                " .. (?:<can>)(?:<cures>|<prevents>|helps? (?:with|against)|is good for) ... (?:<covid>"
                "|<cancer>|<autism>"
                "|malaria|hiv|infections?|parasites|diabetes|illness|joint pain|arthritis|inflammation"
                "|anything|everything)"
            ),
            (
                "(?:bleach|disinfectants?|alcohol|lysol) .. (?:by|through|as an?) (?:injection|enema|iv"
                "|infusion|drink)s?"
            ),
            (
                "(?:bleach|mms|chlorine dioxide|turpentine|hydrogen peroxide) .. (?:enemas?|drops|drip|iv"
                "|protocol|baths?)"
                " .. (?:<cures>|<prevents>|for) ... (?:<covid>|<cancer>|<autism>|parasites|infections?)"
            ),
            "inject(?:ing)? .. (?:<poison>) .. (?:to )?<cures> ... <covid>",
            (
                "(?:hydrogen peroxide|chlorine dioxide|mms|turpentine|borax|methylene blue) (?:therapy "
                "|protocol |iv |drops )?(?:really |actually )?works?"
            ),
        ),
        ("alco blea bora chlo diox disi hydr inje kero lyso meth mira mms solu turp"),
        "Bleach, chlorine dioxide and other disinfectants are poisons, and cure nothing in the body.",
        "FDA, Danger: Don't Drink Miracle Mineral Solution or Similar Products (2019)",
    ),
    Listed(
        "kitchen cures for COVID",
        "Garlic tea cures the coronavirus.",
        (
            (
                "(?:<herbs>|mustard oil|fish|cabbage|ice cream|cold (?:food|water)s?|neem|steam|spices"
                "|herbal \\w+|ummetha"
                "|ayurved\\w+) .. <can>(?:<cures>|<prevents>|helps? (?:with|against)) ... <covid>"
            ),
            (
                "(?:eat(?:ing)?|drink(?:ing)?|chew(?:ing)?|sip(?:ping)?|rub(?:bing)?|consum(?:e|ing)|tak(?:e"
                "|ing)|swallow(?:ing)?"
                "|inhal(?:e|ing)|breath(?:e|ing)|bath(?:e|ing)|gargl(?:e|ing)|rins(?:e|ing)"
                "|avoid(?:ing)?) ... <can>(?:<cures>"
                "|<prevents>) ... (?:<covid>)"
            ),
            (
                "(?:lemon water|(?:hot|warm|lukewarm|cold|salt|salty|saline|garlic|lemon) (?:\\w+ )?(?:water"
                "|tea|drinks?)"
                "|steam|alcohol|vodka|whisk(?:e)?y|wine|beer|bananas?|vinegar) .. <can>(?:<cures>"
                "|<prevents>) ... <covid>"
            ),
            (
                "(?:<prevents>|<cures>|how to prevent|recover\\w* from|protect\\w* from"
                "|to avoid) .. <covid> ... (?:with|by|:|after"
                "|using|eat|drink|drinking|inhaling) .. (?:<herbs>|hot water|warm water|steam|alcohol"
                "|salt water|saline)"
            ),
            (
                "gargl(?:e|ing) .. (?:water|salt|vinegar|saline|mouthwash) ... <can>(?:<cures>"
                "|<prevents>) ... (?:<covid>)"
            ),
            (
                "(?:<herbs>|steam|salt water) .. (?:flush|wash|kill|get|clear|push)(?:es|s"
                "|ing)? .. <covid> .. (?:out|from|in|down)"
            ),
            "(?:gargle|inhale|sip|drink|swallow) ... to (?:flush|wash|kill|clear|push) (?:out )?.. <covid>",
        ),
        "2019 coro covi ncov pand sars viru",
        (
            "No food, drink or gargle prevents or cures COVID-19. Vaccines prevent the worst of it;"
            " antivirals help early."
        ),
        _WHO,
    ),
    Listed(
        "ivermectin and hydroxychloroquine",
        "Ivermectin cures COVID.",
        (
            (
                "(?:ivermectin|hydroxychloroquine|hcq|chloroquine|azithromycin|z-?pak|doxycycline|tocilizumab"
                "|antibiotics?)"
                " ... <can>(?:<cures>|<prevents>|helps? (?:with|against)|works? (?:for|against|on)"
                "|be effective (?:in|against)"
                ") ... <covid>(?! (?:trial|stud)\\w*)"
            ),
            (
                "(?:beat|treat|fight|cure|prevent|stop|survive) .. <covid> (?:is|with|using|by|takes?|use"
                "|try|take) .. (?:ivermectin|hydroxychloroquine|hcq|chloroquine|zinc|vitamin (?:c|d)"
                "|high[- ]dose \\w+|garlic)"
            ),
            (
                "(?:<covid>) .. (?:cured|treated|beat|gone|healed|prevented|knocked out) .. (?:with|by"
                "|thanks to|using)"
                " .. (?:ivermectin|hydroxychloroquine|hcq|chloroquine|high[- ]dose vitamins?|vitamin (?:c"
                "|d)(?: drips?)?|zinc)"
            ),
            (
                "(?:ivermectin|hydroxychloroquine|hcq|chloroquine) ... <covid> (?:is )?(?:cured|gone"
                "|treated|cure|protocol|prevention)"
            ),
            (
                "(?:got|have|had) <covid> (?:beat|beaten|cured|licked) with .. (?:<herbs>|ivermectin"
                "|vitamins?|high[- ]dose vitamin c)"
            ),
        ),
        ("anti azit beat chlo cure dose doxy garl hcq hydr iver lick pak toci vita zinc zpak"),
        "Large trials found that ivermectin and hydroxychloroquine do not help against COVID-19.",
        f"{_TRIALS}; RECOVERY, New England Journal of Medicine 383 (2020); Popp et al., Cochrane (2022)",
    ),
    Listed(
        "heat, cold, sun and light",
        "Hot weather kills the coronavirus.",
        (
            (
                "(?:hot (?:weather|baths?|showers?|air|temperatures?)|warm weather|cold (?:weather"
                "|temperatures?)|snow|summer"
                "|the summer|heat|sun(?:light|shine)?|the sun|saunas?|hair ?dryers?|hand ?dryers?|uv (?:light"
                "|lamps?|rays?)"
                "|ultraviolet (?:\\w+ )?(?:light|lamps?)|clapping|candles) ... <can>(?:<cures>"
                "|<prevents>) ... <covid>"
            ),
            (
                "<covid> ... (?:disappear|die|go away|vanish|be killed|dies|disappears) .. (?:with|in|by"
                "|thanks to|because of|"
                "when) .. (?:the )?(?:heat|summer|warm\\w*|sun\\w*|april|spring)"
            ),
            "(?:lie|stay|sit|stand|leave) .. (?:in|out in) the sun ... (?:<covid>)",
        ),
        ("apri cand clap hair hand heat hot saun snow spri summ sun sunl suns temp ultr uv warm weat"),
        "Neither hot nor cold weather, sun or a hot bath protects you from COVID-19.",
        _WHO,
    ),
    Listed(
        "masks",
        "Masks starve you of oxygen.",
        (
            (
                "(?:face )?masks? .. (?:<causes>|lowers?|reduces?|cuts?|drops?|restricts?"
                "|starves?(?: \\w+){0,2} of|decreases?"
                "|deprives?(?: \\w+){0,2} of|traps?) .. (?:oxygen(?: levels?)?|hypoxia|carbon dioxide|co2"
                "|brain damage|lung damage"
                "|pneumonia|legionnaires\\w*|cancer)"
            ),
            "(?:face )?masks? .. (?:make|makes|made) .. (?:sick|sicker|ill)",
            "(?:oxygen|hypoxia|co2) .. (?:from|because of|under|by wearing) .. masks?",
            "(?:face )?masks? (?:don't|do not|doesn't|never) (?:do anything|work|stop anything|help anyone)",
        ),
        "co2 hypo mask oxyg",
        "Masks let oxygen and carbon dioxide through, and lower the spread of droplets.",
        _WHO,
    ),
    Listed(
        "mosquitoes and houseflies",
        "Mosquito bites spread COVID.",
        (
            (
                "(?:mosquito(?:e?s)?(?: bites?)?|house ?flies|flies) .. <can>(?:spread|transmit|carry|infect"
                "|give)s?"
                "(?: \\w+){0,2} .. <covid>"
            ),
        ),
        "flie hous mosq",
        "Mosquitoes and flies do not spread COVID-19.",
        _WHO,
    ),
    Listed(
        "tests for COVID",
        "The PCR test is a scam that gives you COVID.",
        (
            (
                "(?:pcr|covid(?:-19)?|coronavirus|antigen) (?:tests?|swabs?|testing) (?:is|are|was"
                "|were) (?:a "
                "|an |all |just "
                "|total(?:ly)? |complete(?:ly)? )*(?:scam|fraud|hoax|fake|worthless|useless|meaningless"
                "|contaminated|lie)s?"
            ),
            (
                "(?:pcr|covid) ?(?:tests?|swabs?) .. (?:gives?|infects?|causes?|implants?"
                "|contains?) ... (?:covid|virus|chips?"
                "|cancer|you)"
            ),
            "swabs? .. (?:contaminated|infected|laced) with ... <covid>",
            (
                "(?:hold(?:ing)? (?:your )?breath) .. (?:for )?(?:10|ten) seconds .. (?:check|test|means?"
                "|shows?|prove[s]?|you|tells?)"
                " ... (?:<covid>|infected|fibrosis)"
            ),
        ),
        "covi hold pcr pcrs pcrt swab test",
        "PCR tests find the virus reliably, and a swab cannot infect you.",
        "FDA, COVID-19 Tests and Collection Kits; WHO Mythbusters",
    ),
    Listed(
        "just the flu",
        "COVID is just the flu.",
        (
            (
                "<covid> (?:is|was) (?:really |basically |actually |nothing (?:but|more than) "
                "|no more than )*(?:just|only)?"
                " ?(?:a |the )?(?:bad |mild |simple |common )*(?:flu|cold)(?! (?:season|virus|shot))"
                "(?=\\s*(?:[.!,;]|$|and\\b|so\\b))"
            ),
            (
                "<covid> (?:is|was) no (?:worse|different|deadlier|more (?:dangerous"
                "|deadly)) than .. (?:flu|cold)"
            ),
        ),
        "cold dang dead diff flu just only wors",
        "COVID-19 is deadlier than the flu, most of all for older people.",
        "Xie et al., JAMA 329 (2023)",
    ),
    Listed(
        "hospitals and deaths",
        "Hospitals get paid to call it COVID.",
        (
            (
                "(?:hospitals|doctors|nurses) .. (?:get|got|are|were) (?:being )?paid ... (?:covid"
                "|vaccinat\\w+|vents?|ventilators?"
                "|death certificates?|kill|diagnos\\w+)"
            ),
            (
                "(?:ventilators?|remdesivir|hospital protocols?) .. (?:kill(?:s|ed)|murder(?:s"
                "|ed)?) .. (?:people|patients|them"
                "|more|covid|thousands|everyone)"
            ),
            "(?:no ?one|nobody) (?:has )?(?:actually |really )?(?:died|dies) (?:from|of) .. <covid>",
        ),
        "died dies paid prot remd vent",
        "Doctors certify what patients died of, by rules that are public.",
        "CDC, Guidance for Certifying Deaths Due to COVID-19",
    ),
    Listed(
        "children and COVID",
        "Children are immune to COVID.",
        (
            "(?:kids|children|teens|young people) .. (?:are|is) (?:\\w+ )?immune (?:to|from) .. <covid>",
            (
                "(?:kids|children|young people) (?:don't|do not|can't|cannot|never) (?:get|catch|spread"
                "|transmit|die from) .. <covid>"
            ),
        ),
        "chil immu kids youn",
        "Children can catch, spread and fall ill with COVID-19, most often mildly.",
        "AAP, HealthyChildren.org: COVID-19",
    ),
)
