"""False claims about medicines and conditions: what treats them, what causes them, and whether they exist."""

from policies.claims.listed.entry import Listed

MEDICINES = (
    Listed(
        "alternatives to insulin",
        "Cinnamon works as well as insulin.",
        (
            (
                "(?:<herbs>|supplements?|diet|keto|capsules?|exercise) .. (?:<replaces>) .. (?:your |her "
                "|his )?insulin"
            ),
            (
                "(?:<herbs>|supplements?|our \\w+|keto|a plant-based diet|fasting"
                "|bitter melon capsules) .. <can>(?:cures?|reverses?|heals?"
                "|eliminates?) .. (?:type (?:1|one) )diabetes"
            ),
            (
                "(?:ditch|stop|quit|throw (?:away|out)|toss|get off) .. insulin .. (?:with|for|and"
                "|by) .. (?:<herbs>|capsules?|diet|keto"
                "|supplements?|our)"
            ),
            "type (?:1|one) diabetes .. (?:can be|is) .. (?:cured|reversed|curable|reversible)",
            "cinnamon .. <can><cures> .. diabetes",
        ),
        "cinn insu type",
        "Nothing takes the place of insulin for people who need it.",
        "American Diabetes Association, Standards of Care in Diabetes",
    ),
    Listed(
        "statins and cholesterol",
        "Statins do more harm than good.",
        (
            "statins? .. (?:do|does|cause[s]?) .. more harm than good",
            (
                "statins? (?:is|are) (?:a |just |all |nothing but |pure |the |biggest "
                "|totally )*(?:poison\\w*"
                "|scam|useless|worthless|deadly"
                "|toxic|hoax|fraud)"
            ),
            "statins? .. (?:<causes>) .. (?:dementia|alzheimer's|cancer)",
            "cholesterol (?:doesn't|does not|never) <causes> .. (?:heart (?:disease|attacks?)|strokes?)",
            "cholesterol (?:doesn't|does not) (?:cause|matter|kill)",
            (
                "(?:high )?cholesterol (?:is|was) (?:a |just |completely |all )*(?:myth|scam|hoax|harmless"
                "|good for you)"
            ),
        ),
        "chol dead frau harm hoax pois scam stat toxi usel wort",
        "Statins prevent heart attacks and strokes. Serious side effects are rare.",
        "Cholesterol Treatment Trialists' Collaboration, Lancet 400 (2022)",
    ),
    Listed(
        "antidepressants and mental illness",
        "Antidepressants don't work, and they make people violent.",
        (
            (
                "(?:antidepressants?|ssris?) (?:don't|do not|never) (?:actually |really )?(?:work"
                "|help)(?: anyone)?"
            ),
            (
                "(?:antidepressants?|ssris?) .. (?:<causes>|makes?|turns?|behind) ... (?:violen(?:t|ce)"
                "|mass shoot\\w+|school"
                " shoot\\w+|shooters?|killers?|murder\\w*|homicid\\w+)"
            ),
            (
                "(?:antidepressants?|ssris?) (?:is|are) (?:just |nothing but |only |all |no better than |a "
                "|pure )*(?:placebos?|poison\\w*"
                "|scams?)"
            ),
            (
                "(?:depression|adhd|anxiety|mental illness|add|bipolar|ptsd) (?:is not|isn't) (?:a |even "
                "|actually )*(?:real|disease"
                "|illness|thing)(?: (?:disease|illness|condition))?"
            ),
            (
                "(?:depression|adhd|anxiety|mental illness|ptsd) (?:is|are) (?:just |only |really |all "
                "|completely |a |simply )*(?:made[- ]up"
                "|fake|laziness|weakness|choice|a choice|bad parenting|lack of (?:willpower|faith|discipline"
                "|sunlight)"
                "|invented|in your head|an excuse)"
            ),
            "(?:depression|adhd|mental illness) (?:doesn't|does not) exist",
        ),
        "add adhd anti anxi bipo depr exis illn ptsd ssri",
        (
            "Depression is an illness, and treatment helps most people. Nobody should stop a medicine on"
            " their own."
        ),
        "Cipriani et al., Lancet 391 (2018)",
    ),
    Listed(
        "HIV and AIDS",
        "HIV does not cause AIDS.",
        (
            (
                "hiv (?:doesn't|does not|never|did not|didn't) (?:actually |really )?(?:cause|lead to"
                "|exist)(?: aids)?"
            ),
            (
                "(?:hiv|aids) (?:is|was) (?:a |just |all |really |actually )*(?:hoax|harmless|myth|fake"
                "|invented|lie)"
            ),
            "aids (?:is|was) caused by (?:the )?(?:drugs|azt|medicines?|poppers|lifestyle|vaccines?)",
            "(?:azt|hiv (?:drugs|meds|medicines)) (?:cause[sd]?|is what caused) aids",
            (
                "<can>(?:get|catch|spread|give)(?:s|ing)? hiv (?:from|by|through) .. (?:toilets?(?: seats?)?"
                "|touch\\w*|hugg\\w*|hugs?|kiss\\w*"
                "|mosquito\\w*|sharing .. (?:cups?|food|plates?|bathrooms?)|saliva|doorknobs|swimming)"
            ),
        ),
        "aids hiv",
        "HIV causes AIDS if it is not treated. With treatment people live long and do not pass it on.",
        "NIH, HIVinfo; CDC, About HIV",
    ),
    Listed(
        "birth control",
        "The pill makes you infertile for good.",
        (
            (
                "(?:the pill|birth control(?: pills?)?|iuds?|contracepti(?:on|ves?)|plan b"
                "|the morning[- ]after pill|depo|implants?)"
                " .. (?:<causes>|makes?|leaves?|will make) ... (?:infertil(?:e|ity)|steril(?:e|ity)|barren)"
            ),
            (
                "(?:the pill|birth control(?: pills?)?|iuds?|contracepti(?:on|ves?)) .. (?:destroys?"
                "|ruins?|wrecks?|kills?) .. (?:fertility|ovaries|hormones)"
            ),
            (
                "(?:the pill|birth control|iuds?|plan b|(?:the )?morning[- ]after pills?"
                "|emergency contraception) (?:is|are|cause[s]?|works?"
                " by)(?: really| actually| just| basically| an?| causing)* (?:abortions?|abortion pills?"
                "|aborting|abortifacients?)"
            ),
            "abortions? .. (?:<causes>) .. (?:breast cancer|infertility|depression and suicide)",
            "abortion (?:pill )?reversal .. (?:works?|is (?:safe|effective|proven)|saves?)",
        ),
        "abor barr fert horm infe ovar ster",
        (
            "Birth control does not cause infertility, and IUDs and the morning-after pill do not end a"
            " pregnancy."
        ),
        "ACOG, Frequently Asked Questions: Contraception; Committee Opinion 434",
    ),
    Listed(
        "antibiotics and viruses",
        "Antibiotics cure colds and the flu.",
        (
            (
                "antibiotics .. <can>(?:<cures>|<prevents>|helps? with|works? for) .. (?:a |the |your "
                "|common )*(?:colds?|flu|influenza"
                "|viruses|viral infections?|covid\\S*)(?! sores)"
            ),
            "(?:save|keep|share|use) .. leftover antibiotics",
        ),
        "anti left",
        "Antibiotics do nothing against viruses such as colds and the flu.",
        "CDC, Antibiotic Do's and Don'ts",
    ),
    Listed(
        "vaping and tobacco",
        "Vaping is harmless.",
        (
            (
                "(?:vap(?:es?|ing)|e-?cig(?:arette)?s?|hookahs?|smokeless tobacco|nicotine pouches|zyn) (?:is"
                "|are) (?:totally |completely"
                " |perfectly |basically |pretty |just |actually |quite |100% )*(?:harmless|safe(?! than)"
                "|healthy|good for you"
                "|water vapou?r|only water)(?! (?:for|when|until|if))"
            ),
            "(?:weed|marijuana|cannabis|pot) (?:is not|isn't|is never) (?:addictive|harmful)",
            "(?:weed|marijuana|cannabis|pot) (?:is|are) (?:totally |completely |perfectly )*(?:harmless)",
        ),
        "addi cig ciga cigs ecig harm hook nico toba vape vapi zyn",
        (
            "Vapes carry nicotine and other harmful chemicals, and are not safe for young people or in"
            " pregnancy."
        ),
        "CDC, Health Effects of Vaping",
    ),
    Listed(
        "alcohol in pregnancy",
        "A glass of wine is fine in pregnancy.",
        (
            (
                "(?:a |one |an occasional |some |little )+(?:glass(?:es)? of |bit of )?(?:wine|beer|alcohol"
                "|drinks?) .. (?:is|are|won't)"
                " .. (?:fine|ok|okay|safe|harmless|good|hurt) .. (?:in|during|while|when|if you're"
                "|for) .. (?:pregnan(?:t|cy)|trimester"
                "|baby)"
            ),
            (
                "(?:pregnant|pregnancy) .. (?:can|may) .. (?:safely )?(?:drink|enjoy) .. (?:wine|beer"
                "|alcohol|drinks?)"
            ),
        ),
        "baby preg trim",
        "No amount of alcohol is known to be safe in pregnancy.",
        "ACOG; CDC, About Alcohol Use During Pregnancy",
    ),
    Listed(
        "touching fentanyl",
        "You can overdose from touching fentanyl.",
        (
            (
                "(?:overdos(?:e|ed|ing)|di(?:e|ed)|killed|kill) .. (?:by|from|just by|just from"
                "|after) .. (?:touch\\w*|skin contact with"
                "|breathing near|being near|handling) .. fentanyl"
            ),
            (
                "(?:touch\\w*|skin contact with|handling) .. fentanyl .. (?:can|will|could) .. (?:kill"
                "|overdose)(?: you| someone)?"
            ),
        ),
        "fent",
        "Touching fentanyl does not cause an overdose. It is safe to help, and to give naloxone.",
        "ACMT and AACT, Preventing Occupational Fentanyl Exposure (2017)",
    ),
    Listed(
        "conversion therapy",
        "Conversion therapy works.",
        (
            (
                "(?:conversion|reparative) therapy .. (?:works?|helps?|cures?|heals?|is (?:safe|effective)"
                "|can change)"
            ),
            (
                "(?:therapy|counsel\\w+|prayer|treatment|we) .. (?:cure|change|fix|heal|reverse)s? .. (?:gay"
                "|lesbian|homosexual\\w*|sexual"
                " orientation|being gay|same-sex attraction|transgender|gender identity)(?: \\w+)?"
            ),
        ),
        "attr conv gay gend homo lesb orie repa tran",
        "Efforts to change somebody's sexual orientation do not work and do harm.",
        "American Psychological Association, Resolution on Sexual Orientation Change Efforts (2021)",
    ),
    Listed(
        "compounded hormones",
        "Bioidentical hormones are safer than FDA-approved ones.",
        (
            (
                "(?:bioidenticals?|bioidentical (?:hormones?|pellets?)(?: therapy)?|hormone pellets?"
                "|pellets) .. (?:is|are|works?) .."
                " (?:safer|better|natural and safe|risk[- ]?free|more effective|completely safe"
                "|without (?:the )?risks?)"
                "(?: .. than)?"
            ),
        ),
        "bioi pell",
        "Compounded hormones are not FDA-approved and have not been shown to be safer.",
        "ACOG Clinical Consensus 6 (2023)",
    ),
    Listed(
        "throwing the medicine away",
        "Throw away your inhaler, our salt cave heals asthma.",
        (
            (
                "(?:throw (?:away|out)|toss(?: out)?|ditch|get rid of|say goodbye to|trash) (?:your|the"
                "|all your|those) (?:\\w+ )?(?:inhalers?"
                "|insulin|blood pressure (?:pills?|meds?|medicines?)|statins?|antidepressants?|epipens?"
                "|seizure (?:pills?|meds?)"
                "|thyroid (?:pills?|meds?)|metformin|lithium|blood thinners?|cpap)"
            ),
            (
                "(?:throw (?:away|out)|toss|ditch|trash|drop|lose|dump|flush|swap|replace) (?:the|your"
                "|those) (?:zoloft|prozac|lexapro|paxil|celexa|wellbutrin|effexor|xanax|ssris?|adderall"
                "|ritalin|metformin|lipitor|crestor|synthroid|levothyroxine|lisinopril|prednisone|humira"
                "|methotrexate|eliquis|warfarin|lithium)"
            ),
            "(?:skip|lose|drop) (?:the|your|those) (?:epipens?|inhalers?|insulin)(?! (?:line|queue|wait))",
            (
                "(?:you|your \\w+|they|it|kids) (?:don't|doesn't|do not|does not) need .. (?:pills?|meds"
                "|medications?|medicines?|drugs|insulin|chemo|statins?)"
                "(?: or \\w+)?,? (?:you|it|they|he|she|just)(?: just)? needs?"
            ),
            (
                "(?:tylenol|acetaminophen|ibuprofen|aspirin|antibiotics|prescription drugs"
                "|medications?) (?:is"
                "|are) (?:just |pure |literally |nothing"
                " but |straight |slow )*(?:poison|toxic waste)"
            ),
            (
                "salt (?:caves?|rooms?|therapy) .. <can><cures> .. (?:asthma|copd|cystic fibrosis"
                "|bronchitis|pneumonia)"
            ),
        ),
        ("ditc drop dump epip flus good inha insu lose need pois repl rid salt swap thro toss toxi tras"),
        "Nobody should stop a medicine or a device on their own. Ask whoever prescribed it.",
        "FSMB, Social Media and Electronic Communications (2019)",
    ),
)
