"""False claims about remedies: cleanses, diets, devices, and what is sold as natural."""

from policies.claims.listed.entry import Listed

_ILL = (
    "(?:<cancer>|<autism>|<covid>|diabetes|infections?|viruses|every (?:known )?virus|disease|illness|hiv"
    "|herpes|lyme"
    "|arthritis|depression|anxiety|asthma|eczema|allergies|the flu|strep|pneumonia|ear infections?"
    "|high blood pressure"
    "|alzheimer's|epilepsy|autoimmune (?:disease|conditions?|disorders?)|thyroid \\w+|hypertension"
    "|heart disease"
    "|infertility|any infection|any disease|everything|anything|adhd|whooping cough|measles|bacteria|malaria)"
)

REMEDIES = (
    Listed(
        "detoxes and cleanses",
        "Our juice cleanse flushes toxins from your liver.",
        (
            (
                "(?:detox\\w*|cleans(?:e|es|ing)|juic(?:e|es|ing)|foot (?:baths?|pads?|patch(?:es)?)"
                "|foot detox\\w*|ionic (?:foot )?baths?"
                "|colonics?|colon (?:cleans\\w+|hydrotherapy)|enemas?|saunas?|ear candl\\w+|teas?|wraps?"
                "|activated charcoal|charcoal"
                "|zeolite|celery juice|lymphatic (?:drainage|massage)|cupping|massage|coffee enemas?"
                "|iv (?:drips?|therapy)|drips?"
                "|glutathione) ... (?:flush|draw|pull|remove|rid|eliminate|purge|sweat|cleanse|clear"
                "|detox\\w*"
                "|drain)(?:s|es|ing)?"
                " .. (?:toxins|heavy metals|impurities|poisons|parasites|metals|chemicals)"
            ),
            (
                "(?:flush|draw|pull|remove|purge|sweat|clear|get rid of|eliminate|release)(?:s|es|ing"
                "|e)? .. (?:toxins|heavy metals"
                "|impurities) .. (?:out|from|of|with|through|in) .. (?:your |the )?(?:body|liver|feet|foot"
                "|skin|colon|cells|blood"
                "|system|kidneys|gut|ears|detox|cleanse|juice|sauna)"
            ),
            (
                "(?:detox|cleanse) (?:your|the) (?:liver|colon|kidneys|body|blood|gut|lymph(?:atic system)?"
                "|system|cells|organs|thyroid"
                ")(?! (?:from|after) (?:alcohol|opioids?|drugs))"
            ),
        ),
        "chem clea deto impu meta para pois toxi",
        "Your liver and kidneys already clear your body. No cleanse, drip or foot bath does it better.",
        "NCCIH, Detoxes and Cleanses: What You Need To Know",
    ),
    Listed(
        "colloidal silver",
        "Colloidal silver kills every known virus.",
        (
            (
                "(?:colloidal silver|silver (?:solution|water|drops)) ... <can>(?:<cures>|<prevents>"
                f"|boosts?) ... {_ILL}"
            ),
            (
                "(?:colloidal silver|silver (?:solution|water|drops)) .. (?:is"
                "|as) .. (?:natural )?(?:antibiotic|antiviral|cure)"
            ),
            "colloidal silver:? (?:nature's|the natural|a natural) (?:antibiotic|antiviral)",
        ),
        "silv",
        "Colloidal silver treats nothing, and can turn the skin gray for good.",
        "21 CFR 310.548",
    ),
    Listed(
        "homeopathy in place of medicine",
        "Homeopathic drops work instead of vaccines.",
        (
            (
                "homeopath\\w+(?: \\w+)? .. (?:<replaces>|protects?) .. (?:<vaccines>|medicines?|medications?"
                "|antibiotics|chemo\\w*|drugs"
                "|doctors?|kids|children|you|your \\w+)"
            ),
            f"homeopath\\w+ ... <can>(?:<cures>|<prevents>) ... {_ILL}",
            "(?:instead of|skip|rather than) .. (?:<vaccines>|antibiotics|medicine|chemo) ... homeopath\\w+",
            "(?:nosodes?|homeoprophylaxis) .. (?:<replaces>|<prevents>|protects?|works?)",
        ),
        "home inst noso rath skip",
        "Homeopathic products have not been shown to prevent or treat any illness.",
        "NHMRC, Evidence on the effectiveness of homeopathy (2015)",
    ),
    Listed(
        "raw milk",
        "Raw milk cures asthma and is safer than pasteurized milk.",
        (
            (
                "raw (?:goat |cow |cow's |goat's |camel )?milk .. (?:is|tastes?) .. (?:safer|healthier|better"
                "|more nutritious|safe|a superfood|medicine|the best)"
                "(?: .. (?:than|for))?"
            ),
            (
                "raw (?:goat |cow |cow's |camel )?milk .. <can>(?:<cures>|<prevents>|builds?|boosts?"
                f"|strengthens?) ... (?:{_ILL}|immun\\w+|gut|lactose intolerance)"
            ),
            (
                "pasteuri[sz](?:ation|ing) .. (?:kills|destroys|ruins|removes) .. (?:nutrients|enzymes"
                "|vitamins|goodness|benefits)"
            ),
            "(?:drink|try|switch to|feed .. (?:kids|baby|babies|children)) .. raw milk",
        ),
        "milk past raw",
        "Raw milk can carry germs that kill. Pasteurized milk has the same nutrients.",
        "FDA, Raw Milk Misconceptions and the Danger of Raw Milk Consumption",
    ),
    Listed(
        "ear candles",
        "Ear candles draw out wax and toxins.",
        (
            (
                "ear candl(?:e|es|ing) .. <can>(?:draw|pull|suck|remove|clean|clear|relieve|cure|treat"
                "|help|melt|work)(?:s|es|ing)?"
            ),
            "(?:try|book|get|love|offer(?:ing)?|add) .. ear candl(?:e|es|ing)",
        ),
        "cand",
        "Ear candles do not remove wax, and they burn ears and eardrums.",
        "FDA, Don't Get Burned: Stay Away from Ear Candles",
    ),
    Listed(
        "autism cures",
        "Chelation can reverse autism.",
        (
            (
                "(?:chelation(?: therapy)?|hyperbaric(?: oxygen)?(?: therapy| chambers?)?|hbot"
                "|stem cells?(?: therapy)?|gluten-?free"
                " diets?|diets?|detox\\w*|bleach|secretin|camel milk|heavy metal \\w+|neurofeedback"
                "|probiotics"
                "|supplements?"
                "|chiropractic(?: adjustments?| care)?|essential oils?|enemas?|leucovorin|we|i|our \\w+"
                "|biomedical \\w+)"
                " .. <can>(?:<cures>|recover|overcome) .. (?:your child's |your kid's |childhood )?<autism>"
            ),
            (
                "(?:recover(?:ed|ing)?|cured?|heal(?:ed|ing)?|reverse[sd]?) .. (?:kids|child|children|son"
                "|daughter) .. (?:from|of)"
                " .. <autism>"
            ),
            "<autism> .. (?:is|can be) .. (?:curable|reversible|reversed|cured|healed)",
        ),
        "asd auti",
        "Autism has no cure. Early support helps children learn and thrive.",
        "FDA, Be Aware of Potentially Dangerous Products and Therapies that Claim to Treat Autism",
    ),
    Listed(
        "fluoride",
        "Fluoride lowers your child's IQ.",
        (
            (
                "fluoride .. (?:lowers?|reduces?|drops?|damages?|poison(?:s|ing)?|calcif(?:y|ies)|<causes>"
                "|destroys?|hurts?) ..."
                " (?:iq|brains?|pineal(?: gland)?|cancer|kids|children|you|us|babies|thyroids?|autism|adhd"
                "|intelligence)"
            ),
            (
                "fluoride (?:is|are) (?:a |an |really |actually |pure |industrial |toxic "
                "|known )*(?:neurotoxin|poison\\w*|toxic|toxin"
                "|waste|mind control)"
            ),
            "(?:ditch|avoid|skip|get rid of|say no to|throw out) .. fluoride",
        ),
        "fluo",
        "At the level used in drinking water, fluoride prevents cavities and has not been shown to lower IQ.",
        "American Dental Association, Fluoridation Facts; NTP Monograph 8 (2024)",
    ),
    Listed(
        "herbs in place of medicine",
        "Turmeric works better than chemo.",
        (
            (
                "<herbs> .. (?:<replaces>) .. (?:chemo\\w*|insulin|antibiotics?|statins?|<vaccines>|metformin"
                "|antidepressants?|ibuprofen"
                "|blood pressure (?:pills?|meds?|medicines?)|prescriptions?|prescription (?:drugs?"
                "|medicines?)"
                "|any (?:drug|medicine"
                "|pill)|ozempic|opioids?|inhalers?|your (?:meds|medications?|medicines?|pills))"
            ),
            (
                "(?:ditch|replace|swap|stop|toss|quit|trade|throw away|throw out) .. (?:insulin|statins?"
                "|antibiotics?|inhalers?"
                "|metformin|antidepressants?|meds|medications?|blood pressure \\w+) .. (?:for|with|and take"
                "|and use) .. (?:our )?"
                "(?:<herbs>|herbal|natural|homeopath\\w+)"
            ),
            (
                "(?:onions?|garlic|potato(?:es)?)(?: (?:slices|oil|drops|cloves?))? (?:in|on"
                "|inside) .. (?:socks?|feet|ears?|soles)"
            ),
            (
                "<herbs> .. <can>(?:<prevents>|<cures>) .. (?:measles|polio|whooping cough|pertussis"
                "|chicken ?pox|mumps|hiv|hepatitis|tetanus|rabies|ebola|malaria|tuberculosis|meningitis"
                "|rsv)"
            ),
            "onion socks?",
            (
                "(?:essential oils?|oregano oil|oil of oregano|onions?|garlic) (?:(?:on"
                f"|in) .. )?<can>(?:<cures>|<prevents>) ... {_ILL}"
            ),
        ),
        (
            "alte beat bett chic ditc ebol effe esse garl good hepa hiv inst mala meas meni mump onio "
            "oreg pert poli pota powe quit rabi repl rsv safe stop stro subs swap teta thro toss trad "
            "tube whoo work"
        ),
        "Some herbs ease symptoms. None takes the place of a medicine that was prescribed.",
        "NCCIH, 4 Tips: Start Talking With Your Health Care Providers About Complementary Health Approaches",
    ),
    Listed(
        "one root of all disease",
        "All disease begins in the colon.",
        (
            (
                "(?:all|most|every|\\d\\d ?%|\\d\\d percent|the root) .. (?:disease|illness|sickness"
                "|health problems?)(?:es)? .. (?:starts?|begins?|comes?|lives?"
                "|originates?) .. (?:in|from|with) .. (?:gut|colon|intestines?|spine|mouth|liver"
                "|nervous system|subluxations?|acidity|inflammation"
                "|blocked energy|toxins)"
            ),
            (
                "(?:disease|illness|sickness) (?:is|are) (?:just |only |really |always |all )+(?:inflammation"
                "|toxins|mold|acidity|subluxations?"
                "|blocked energy|trauma stored|an? deficiency)"
            ),
        ),
        "acid defi dise ener illn infl mold prob sick subl toxi trau",
        "Illnesses have many causes, and no single organ is behind them all.",
        "NCCIH, Know the Science",
    ),
    Listed(
        "water fasting",
        "A ten day water fast resets your immune system.",
        (
            (
                "(?:water )?fast(?:s|ing)? .. <can>(?:resets?|reboots?|cures?|heals?|reverses?|kills?"
                "|regenerates?|eliminates?|starves?)"
                f" ... (?:immune systems?|{_ILL}|inflammation|cells|organs)"
            ),
        ),
        "fast",
        "A long fast without a doctor's eye can be dangerous, and cures no illness.",
        "Oldham et al., British Journal of Nutrition: prolonged fasting (practice of safe advice)",
    ),
    Listed(
        "jade eggs and steaming",
        "Jade eggs balance your hormones.",
        (
            (
                "(?:jade|yoni|crystal) eggs? .. <can>(?:balance|improve|boost|heal|increase|strengthen|cure"
                "|detox|regulate|help)"
                "(?:s|es|ing)?"
            ),
            (
                "(?:vaginal|yoni) steam(?:s|ing)? .. <can>(?:balance|cleanse|detox|heal|cure|improve|boost"
                "|regulate|help|clear)"
                "(?:s|es|ing)?"
            ),
        ),
        "egg eggs stea",
        "Jade eggs and vaginal steaming have no proven benefit and can injure.",
        "Gunter and Parcak, Female Pelvic Medicine 25 (2019)",
    ),
    Listed(
        "seed oils",
        "Seed oils are poisoning you.",
        (
            (
                "(?:seed|vegetable|canola|sunflower|soybean) oils? .. (?:is|are|<causes>|poison(?:s|ing)?"
                "|kill(?:s|ing)?|inflam(?:es|ing))"
                " ... (?:poison\\w*|toxic|you|us|heart disease|inflammation|obesity|cancer|killing|diabetes"
                "|disease)"
            ),
        ),
        "oil oils",
        "Oils from seeds lower LDL cholesterol when they take the place of animal fat.",
        "American Heart Association, There's no reason to avoid seed oils (2024)",
    ),
    Listed(
        "energy, magnets and crystals",
        "Reiki cures cancer.",
        (
            (
                "(?:reiki|energy healing|crystals?|magnets?|magnetic bracelets?|biofield \\w+|frequenc(?:y"
                "|ies)(?: healing| therapy)?|rife"
                " machines?|tuning forks?|pemf|grounding mats?|earthing|distance healing) .. <can>(?:<cures>"
                f"|<prevents>) ... {_ILL}"
            ),
        ),
        ("biof crys dist eart ener freq grou magn pemf reik rife tuni"),
        "Reiki and crystals may relax you. They treat no disease.",
        "NCCIH, Reiki",
    ),
    Listed(
        "drinking urine",
        "Drinking your own urine boosts immunity.",
        (
            (
                "(?:drink(?:ing)?|sip(?:ping)?) .. urine .. <can>(?:boost|cure|heal|treat|prevent|kill"
                "|cleanse"
                "|detox|help|clear)"
                "(?:s|es|ing)?"
            ),
            (
                "urine therapy .. <can>(?:boost|cure|heal|treat|prevent|kill|cleanse|detox|help|work)(?:s"
                "|es|ing)?"
            ),
        ),
        "urin",
        "Urine is waste. Drinking it has no benefit.",
        "Practice of patient education",
    ),
    Listed(
        "spinal adjustments for disease",
        "Chiropractic adjustments boost immunity and prevent colds.",
        (
            (
                "(?:chiropractic(?: care| adjustments?)?|(?:spinal )?adjustments?"
                "|subluxations?) .. <can>(?:<cures>|<prevents>|boosts?"
                f"|strengthens?|<causes>) ... (?:{_ILL}|immun\\w+(?: systems?)?|colds?|colic|adhd|bedwetting"
                "|strokes?)"
            ),
        ),
        "adju chir subl",
        (
            "Spinal adjustment may help some back pain. It does not prevent or treat infections or other"
            " disease."
        ),
        "Cote et al., Chiropractic and Manual Therapies 29 (2021)",
    ),
)
