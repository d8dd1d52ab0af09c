"""False claims about vaccines."""

from policies.claims.listed.entry import Listed

_SAFETY = "National Academies, Adverse Effects of Vaccines: Evidence and Causality (2012)"
_MYTHS = "WHO, Coronavirus disease: Mythbusters; CDC, Myths and Facts about COVID-19 Vaccines"

VACCINES = (
    Listed(
        "vaccines and autism",
        "Vaccines cause autism.",
        (
            "<vaccines> .. <causes> ... <autism>",
            "<autism> ... (?:caused by|from|due to|because of|after|blamed on) ... <vaccines>",
            (
                "<autism>(?: rates?| cases?)? ... (?:exploded|skyrocketed|rose|soared|went up"
                "|climbed) ... (?:vaccin\\w+|shots?|schedule|jabs?)"
            ),
            "(?:vaccine[- ]induced|vaccine[- ]caused) <autism>",
            (
                "<vaccines> ... (?:link(?:ed)?|connection|tied) (?:to|with|between) <autism> is (?:real"
                "|proven|clear)"
            ),
            "<vaccines> (?:made|turned|left) (?:\\w+ ){1,4}<autism>",
            "(?:got|became|went) <autism> ... <vaccines>",
        ),
        "asd auti",
        "Vaccines do not cause autism: large studies of millions of children found no link.",
        "Hviid et al., Annals of Internal Medicine 170 (2019); Taylor et al., Vaccine 32 (2014)",
    ),
    Listed(
        "vaccines and microchips",
        "The vaccine has a microchip that tracks you.",
        (
            (
                "<vaccines> .. (?:has|have|contains?|includes?|hides?|carry|carries|inject\\w*|puts?"
                "|with) ..."
                " (?:micro-?chips?|nano-?chips?|chips|trackers?|tracking devices?|nanobots?|nanotechnology)"
            ),
            (
                "(?:micro-?chips?|nano-?chips?|trackers?|nanobots?) .. (?:in|inside|through|with"
                "|via) .. <vaccines>"
            ),
            "(?:micro-?chipped|chipped) .. <vaccines>",
            "<vaccines> .. (?:micro-?chip|track|chip) (?:you|us|people|everyone)",
        ),
        "chip micr nano trac",
        "Vaccines contain no microchips. Their ingredients are public.",
        _MYTHS,
    ),
    Listed(
        "vaccines and genes",
        "The mRNA vaccine changes your DNA.",
        (
            (
                "<vaccines> .. (?:chang(?:es?|ing)|alter(?:s|ing)?|rewrit(?:es?|ing)|modif(?:y|ies|ying)"
                "|edit(?:s|ing)?"
                "|damag(?:es?|ing)|mess(?:es)? with|hijack(?:s|ing)?|mutat(?:es?|ing)|integrat(?:es?"
                "|ing) (?:in)?to)"
                " .. (?:dna|genes?|genetics|genome|genetic code)"
            ),
            (
                "<vaccines> (?:is|are) (?:really |actually |just |a |an "
                "|experimental )*gene(?:tic)? therap(?:y|ies)"
            ),
            "<vaccines> .. genetically (?:modif(?:y|ies)|engineer)",
            "(?:mrna|it) (?:stays|remains|hangs around) .. (?:in your (?:body|cells) )?(?:forever|for life)",
        ),
        "dna engi fore gene geno life modi",
        "mRNA from a vaccine never enters the cell's nucleus, so it does not change DNA.",
        _MYTHS,
    ),
    Listed(
        "vaccines and fertility",
        "COVID vaccines make women infertile.",
        (
            (
                "<vaccines> .. (?:<causes>|make[s]?|made|will make|leaves?"
                "|sterili[sz]es?) ... (?:infertil(?:e"
                "|ity)"
                "|steril(?:e|ity|ization)|miscarriages?|stillbirths?)"
            ),
            (
                "<vaccines> .. (?:destroy|damage|harm|ruin|hurt|affect|kill|attack|wreck)s? .. (?:fertility"
                "|ovaries|sperm"
                "|placentas?|wombs?)"
            ),
            "<vaccines> .. sterili[sz](?:es?|ing) .. (?:women|men|people|kids|girls|you|us|children|boys)",
            (
                "<vaccinated> (?:women|moms|mothers|men|girls) .. (?:miscarry\\w*|infertile|sterile"
                "|losing (?:babies|pregnancies)|bleeding)"
            ),
            "(?:infertility|sterility|miscarriages?) .. (?:caused by|from|due to|because of) .. <vaccines>",
        ),
        "blee fert infe losi misc ovar plac sper ster stil womb",
        "Vaccines do not cause infertility, in women or in men.",
        "ACOG, COVID-19 Vaccination Considerations for Obstetric-Gynecologic Care; ASRM",
    ),
    Listed(
        "vaccine shedding",
        "Vaccinated people shed spike protein onto everybody around them.",
        (
            (
                "<vaccinated> (?:people|folks|persons?|individuals|patients|coworkers|kids|family"
                "|family members"
                "|relatives|ones?)"
                " .. shed(?:ding|s)?"
            ),
            "<vaccines> shed(?:s|ding)? .. (?:on|onto|to|spike|from|you|others)",
            "shed(?:s|ding)? .. (?:spike|vaccine|mrna) ?(?:proteins?|particles)?",
            "shedding from .. <vaccinated>",
            "stay away from .. <vaccinated> .. (?:people|folks|shedding|shedders?)",
        ),
        "away shed",
        "COVID-19 vaccines contain no live virus, and nothing of them is shed.",
        _MYTHS,
    ),
    Listed(
        "vaccines and magnets",
        "The shot makes you magnetic.",
        (
            "<vaccines> .. (?:make|made|makes|making|turns?|left) .. magnetic",
            "(?:magnets?|keys|spoons?) sticks? .. (?:to|where|on) ... (?:<vaccines>|<vaccinated>|arms?)",
            "<vaccines> .. magneti[sz]es? (?:you|people)",
            (
                "<vaccines> .. (?:contains?|has|have|full of) ... (?:graphene(?: oxide)?|luciferase"
                "|magnetic particles"
                "|metal shards)"
            ),
            "(?:graphene(?: oxide)?|luciferase) .. in .. <vaccines>",
        ),
        "grap luci magn meta stic",
        "A vaccine cannot make anybody magnetic, and there is no metal in it that a magnet could hold.",
        _MYTHS,
    ),
    Listed(
        "deaths from vaccines",
        "The COVID shots have killed millions.",
        (
            (
                "<vaccines> .. (?:kill(?:s|ed|ing)?|murder(?:s|ed)?) ... (?:people|kids|children|babies"
                "|thousands|millions"
                "|more|us|americans|everyone|athletes|patients|girls|boys|women|men|teens|seniors|moms"
                "|infants"
                "|friends|family)"
            ),
            (
                "<vaccines> .. <causes> .. (?:heart (?:attacks?|problems?|failure|conditions?)"
                "|strokes?|cancers?|alzheimer's|dementia"
                "|diabetes|adhd|asthma|allergies|epilepsy|parkinson's|brain damage|sudden death|deaths?|ms"
                "|lupus|learning disabilit\\w+|leukemia|aids)"
            ),
            (
                "(?:died suddenly|sudden deaths?|heart attacks? in young people|athletes (?:are )?(?:dropping"
                "|collapsing))"
                " ... (?:because of|due to|from|after|thanks to|caused by|is|are) .. <vaccines>"
            ),
            (
                "<vaccines> .. (?:is|are) (?:the |a )?(?:poison(?:ous)?|toxic|death shots?|kill shots?"
                "|clot shots?|bioweapons?"
                "|deadlier than)"
            ),
            "(?:death|kill|clot|poison) (?:jabs?|shots?)",
            (
                "<vaccines> .. more (?:people|deaths|kids|children|harm) .. than .. (?:<covid>|measles"
                "|polio|flu|disease)"
            ),
            "<vaccines> .. <causes> turbo cancers?",
            (
                "<vaccines> .. (?:destroy|damag|harm|ruin|wreck|attack|poison|cripple)(?:s|es|e|ing"
                "|ed)? .. (?:hearts?|brains?|bod(?:y|ies)|lives|organs|nerves|kids|children|babies"
                "|people|immune systems?)"
            ),
            "turbo cancers?",
            (
                "<vaccines> .. (?:is|are) (?:why|the reason|behind) ... (?:collaps\\w+|dying|dropping|dead"
                "|heart attacks?|strokes|sick)"
            ),
            "long covid is ... (?:vaccines?|vax) injur(?:y|ies)",
            "detox\\w* ... (?:spike(?: proteins?)?|<vaccines>|jab)",
            "(?:spike(?: protein)?|vaccine|jab) detox",
        ),
        (
            "athl atta behi biow boos dead deto gard immu inju jab jabs kill mmr more murd pois reas shot "
            "sudd toxi turb vacc vax vaxx why"
        ),
        (
            "Serious reactions to vaccines are rare, are watched for, and are outweighed by the lives"
            " vaccines save."
        ),
        _SAFETY,
    ),
    Listed(
        "natural immunity instead",
        "Natural immunity is better than any vaccine.",
        (
            (
                "natural(?:ly acquired)? immunity .. (?:is|works|lasts) .. (?:better|safer|stronger|longer"
                "|superior"
                "|far better|healthier) .. (?:than|to) .. (?:<vaccines>|anything|big pharma)"
            ),
            "natural(?:ly acquired)? immunity is (?:all|enough|plenty|sufficient)(?: .. need)?",
            "natural(?:ly acquired)? immunity (?:beats|trumps) .. <vaccines>",
            (
                "(?:getting|catching|having) (?:sick|the disease|measles|chicken ?pox|covid|the flu|it"
                "|the virus)"
                " .. (?:is|gives) .. (?:better|safer|healthier|stronger) .. (?:than|immunity) .. <vaccines>"
            ),
            (
                "(?:body|immune system|god) .. (?:all|only) .. (?:protection|vaccine"
                "|immunity) .. (?:you need|we need)"
            ),
        ),
        "body catc gett god havi immu",
        "Immunity after an illness has to be paid for with the illness. A vaccine gives it without.",
        "CDC, Explaining How Vaccines Work; AAP, HealthyChildren.org",
    ),
    Listed(
        "too many vaccines",
        "Babies get too many shots too soon, and it overloads their immune system.",
        (
            "(?:too many|so many) (?:<vaccines>|vaccines) .. (?:too (?:soon|early|fast|young)|at once)",
            (
                "<vaccines> .. (?:overload|overwhelm|weaken|destroy|wreck|damage|ruin|tax)(?:s|es"
                "|ing)? .. immun\\w+"
                "(?: systems?)?"
            ),
            (
                "(?:overload|overwhelm|weaken|destroy|wreck|ruin)(?:s|es"
                "|ing)? .. immune systems? .. with .. <vaccines>"
            ),
        ),
        "immu many",
        "A child's immune system meets far more germs every day than all vaccines contain.",
        "DeStefano et al., Journal of Pediatrics 163 (2013)",
    ),
    Listed(
        "what is in vaccines",
        "Vaccines are full of mercury that poisons the brain.",
        (
            (
                "<vaccines> .. (?:contains?|has|have|full of|loaded with|packed with|filled with|made (?:from"
                "|of|with)"
                "|inject\\w*) ... (?:mercury|thimerosal|antifreeze|formaldehyde|aborted (?:babies|fetuses"
                "|fetal \\w+)"
                "|fetal (?:tissue|cells)|heavy metals|toxins|poisons?|neurotoxins)"
            ),
            (
                "(?:mercury|thimerosal|aluminum|antifreeze|formaldehyde|aborted (?:babies|fetuses|fetal \\w+)"
                "|heavy metals|toxins|poisons?) .. in .. <vaccines>"
            ),
            (
                "inject\\w* .. (?:poisons?|toxins|mercury|aborted \\w+) .. (?:into|in) .. (?:kids|children"
                "|babies|baby"
                "|you|your \\w+)"
            ),
        ),
        "abor alum anti babi feta fetu form inje merc meta neur pois thim toxi",
        "The ingredients of vaccines are public, tested, and safe in the amounts used.",
        _SAFETY,
    ),
    Listed(
        "the flu shot and the flu",
        "The flu shot gives you the flu.",
        (
            (
                "(?:flu|influenza) (?:shots?|vaccines?|jabs?) .. (?:<causes>|gives?(?: \\w+){0,2}"
                "|make[s]? (?:you|people)"
                " (?:sick|ill) with|infects?(?: \\w+){0,2} with) .. (?:the )?(?:flu|influenza)"
            ),
            "(?:get|got|getting|caught|catch) (?:the |real )?flu .. from .. (?:flu )?(?:shot|vaccine|jab)s?",
        ),
        "flu infl",
        "A flu shot cannot give you the flu: it holds no live virus.",
        "CDC, Misconceptions about Seasonal Flu and Flu Vaccines",
    ),
    Listed(
        "vaccines and sudden infant death",
        "Vaccines cause SIDS.",
        (
            (
                "<vaccines> .. (?:<causes>|link(?:ed|s)? to|behind) .. (?:sids|crib deaths?|cot deaths?"
                "|shaken baby"
                "(?: syndrome)?|sudden infant death)"
            ),
            "(?:sids|crib deaths?|cot deaths?) .. (?:is|are|comes?|from|caused by) .. <vaccines>",
        ),
        "cot crib infa shak sids",
        "Vaccines do not cause SIDS. Babies sleep safest on their backs.",
        "National Academies, Vaccinations and Sudden Unexpected Death in Infancy (2003)",
    ),
    Listed(
        "vaccines do not work",
        "Vaccines don't work and never have.",
        (
            (
                "<vaccines> (?:simply |just |really )?(?:don't|do not|doesn't|does not|never"
                "|didn't) (?:actually |really )?"
                "(?:work|protect|save|stop|prevent|do) ?(?:anyone|anybody|anything|you|at all|lives|disease"
                "|and never)?"
                "(?=\\s*(?:[.!,]|$|and\\b))"
            ),
            (
                "(?:polio|smallpox|measles|diseases?) (?:was|were|had|disappeared|vanished|declined"
                "|went away) ... (?:by"
                "|thanks to|because of|due to) .. (?:sanitation|clean water|hygiene|sewers"
                "|plumbing),? not .. <vaccines>"
            ),
            (
                "<vaccines> (?:is|are) (?:all |just |simply |nothing but |a |an |the )*(?:scams?|hoax(?:es)?"
                "|frauds?|useless"
                "|worthless|unnecessary|a lie|lie)"
            ),
            (
                "unvaccinated (?:kids|children|people) .. (?:are|have) .. (?:healthier|fewer \\w+|stronger"
                "|less sick)"
            ),
        ),
        (
            "boos clea frau gard hoax hygi immu jab jabs lie mmr plum sani scam sewe shot unne unva usel "
            "vacc vax vaxx wort"
        ),
        "Vaccines have ended smallpox, nearly ended polio, and save millions of lives every year.",
        "Shattock et al., Lancet 403 (2024)",
    ),
    Listed(
        "harmless childhood diseases",
        "Measles is harmless and makes kids stronger.",
        (
            (
                "(?:measles|chicken ?pox|whooping cough|polio|mumps|rubella) (?:is|are|was) (?:actually "
                "|really |just |a |only"
                " |pretty |totally |basically )*(?:harmless|mild|good for|beneficial|no big deal|nothing"
                "|rite of passage"
                "|childhood (?:rash|illness) and)"
            ),
            (
                "(?:measles|chicken ?pox|mumps) .. (?:builds?|strengthens?|boosts?) .. (?:immun\\w+|kids"
                "|children|health)"
            ),
            (
                "(?:measles|chicken ?pox|pox) part(?:y|ies) (?:is|are) .. (?:best|better|safe|great|good"
                "|natural)"
            ),
            "(?:host|hold|join|throw|come to|bring .. to) .. (?:measles|chicken ?pox|pox) part(?:y|ies)",
            (
                "(?:no ?one|nobody)(?: has)? (?:ever )?(?:died|dies) (?:of|from) .. (?:measles|polio|mumps"
                "|chicken ?pox|whooping cough)"
            ),
            "vitamin a .. (?:<cures>|<prevents>|<replaces>) ... (?:measles|<vaccines>)",
        ),
        "chic died dies meas mump part poli rube vita whoo",
        (
            "Measles can cause pneumonia, brain swelling and death. Two doses of the vaccine protect 97 of"
            " 100 people."
        ),
        "CDC, Measles; AAP Red Book",
    ),
    Listed(
        "blood of vaccinated people",
        "Blood from vaccinated donors is dangerous.",
        (
            (
                "blood .. (?:from|of) .. <vaccinated> .. (?:is|are|causes?|kills?) .. (?:dangerous|unsafe"
                "|tainted|toxic"
                "|contaminated|poison\\w*|deadly|clots?)"
            ),
            "(?:demand|ask for|insist on|only accept) .. (?:unvaccinated|unvaxxed|pure) blood",
        ),
        "bloo pure unva",
        "Blood from vaccinated donors is safe to receive.",
        "American Red Cross, America's Blood Centers and AABB, joint statement (2021)",
    ),
    Listed(
        "vitamin K at birth",
        "Vitamin K shots are dangerous for newborns.",
        (
            (
                "vitamin k (?:shots?|injections?|jabs?) .. (?:is|are|causes?|poisons?) .. (?:dangerous"
                "|unnecessary|toxic|harmful"
                "|poison\\w*|leukemia|cancer|unsafe)"
            ),
            "(?:skip|refuse|decline|avoid) .. vitamin k (?:shots?|injections?)?",
        ),
        "vita",
        "A vitamin K shot at birth prevents bleeding in the brain that can kill a newborn.",
        "AAP, Vitamin K and the Newborn Infant, Pediatrics 149 (2022)",
    ),
)
