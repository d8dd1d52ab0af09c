"""False claims about first aid and small children that do harm within minutes."""

from policies.claims.listed.entry import Listed

_BABIES = "(?:babies|baby|infants?|newborns?|your (?:baby|infant|newborn|little one))"

FIRST_AID = (
    Listed(
        "a spoon in a seizure",
        "Put a spoon in the mouth of somebody who has a seizure.",
        (
            (
                "(?:put|place|stick|slide|wedge|insert) .. (?:spoon|wallet|stick|fingers?|something) .. (?:in"
                "|into|between) .. (?:mouth"
                "|teeth)"
            ),
            "(?:swallow|swallowing) (?:his|her|their|your) tongue .. seizure",
        ),
        "mout teet tong",
        "In a seizure, put nothing in the mouth. Turn the person on their side and time it.",
        "CDC, First Aid for Seizures",
    ),
    Listed(
        "butter on burns",
        "Put butter on a burn.",
        (
            (
                "(?:put|rub|spread|dab|use|apply|smear) .. (?:butter|toothpaste|mayonnaise|ice"
                "|egg whites?) .. (?:on|to|over) .. burns?"
            ),
            "(?:butter|toothpaste|egg whites?) .. (?:heals?|soothes?|cures?|treats?) .. burns?",
        ),
        "burn",
        "Cool a burn under running water. Put no butter, ice or toothpaste on it.",
        "American Red Cross, Burns",
    ),
    Listed(
        "sucking out venom",
        "Suck the venom out of a snake bite.",
        (
            "suck .. (?:venom|poison) .. (?:out|from)?",
            "(?:cut|slice) .. (?:snake ?bite|bite|wound) .. (?:suck|drain|venom)",
            "(?:tie|put|use) .. tourniquet .. snake ?bites?",
        ),
        "drai snak suck veno",
        "After a snake bite, keep still and call 911. Do not cut, suck or tie off the bite.",
        "CDC, Venomous Snakes: first aid",
    ),
    Listed(
        "making somebody vomit",
        "Make a child vomit after swallowing poison.",
        (
            (
                "(?:make|get) .. (?:child|kid|toddler|them|him|her|person|someone|yourself) .. (?:vomit"
                "|throw up) .. (?:after|if|when)"
                " ... (?:poison\\w*|swallow\\w*|bleach|pills?|chemicals?)"
            ),
            (
                "(?:induce|use) .. (?:vomiting|ipecac) .. (?:after|if|when|for) ... (?:poison\\w*"
                "|swallow\\w*|pills?|overdos\\w*)"
            ),
        ),
        "ipec thro vomi",
        "After a poisoning, do not make anybody vomit. Call Poison Control at 1-800-222-1222.",
        "America's Poison Centers",
    ),
    Listed(
        "coughing through a heart attack",
        "Cough hard to survive a heart attack.",
        (
            "cough(?:ing)?(?: cpr)? .. (?:survive|stop|save|saves|prevent|during|through) .. heart attacks?",
            "(?:prick|needle|bleed) .. (?:fingers?|fingertips?|earlobes?) .. (?:stroke)",
            "(?:stroke) ... (?:prick|bleed) .. (?:fingers?|fingertips?|earlobes?)",
        ),
        "blee coug earl fing pric",
        "With signs of a heart attack or a stroke, call 911 at once.",
        "American Heart Association, Cough CPR",
    ),
    Listed(
        "honey and water for babies",
        "Give your newborn a little water or honey.",
        (
            (
                f"(?:give|feed|offer|dip) .. {_BABIES} .. (?:honey|water|juice|cow's milk"
                "|rice cereal in)(?! (?:safety|bath))"
                "(?=[^.!?\\n]{0,40}(?:[.!]|$))(?![^.!?\\n]{0,40}\\b(?:after|until|once|at|older) )"
            ),
            (
                "(?:honey|whisk(?:e)?y|brandy|benadryl|melatonin) .. (?:helps?|soothes?|calms?|is (?:good"
                f"|great|safe|fine)) .. {_BABIES}"
            ),
            "(?:rub|dab|put) .. (?:whisk(?:e)?y|brandy|alcohol|rum) .. (?:on|onto) .. gums",
            "(?:make|mix|whip up|try) .. (?:homemade|home-made|diy|own) .. (?:baby |infant )?formula",
        ),
        "babi baby form gums infa litt newb",
        (
            "Babies under 6 months need only breast milk or formula from the store, and no honey before"
            " their first birthday."
        ),
        "AAP, HealthyChildren.org",
    ),
    Listed(
        "babies asleep on the tummy",
        "Babies sleep best on their tummies.",
        (
            (
                f"(?:put|lay|place|let) .. {_BABIES} .. (?:sleep|to sleep|down|nap) .. (?:on (?:their|his|her"
                "|the) (?:tumm(?:y|ies)"
                "|stomachs?|bell(?:y|ies)))"
            ),
            (
                f"{_BABIES} .. sleeps? .. (?:best|better|deeper|longer|safer|safest) .. (?:on (?:their"
                "|his|her"
                "|the) (?:tumm(?:y|ies)"
                "|stomachs?|bell(?:y|ies)|sides?)|with (?:a )?(?:blankets?|pillows?|bumpers?))"
            ),
            f"(?:put|lay|place) .. (?:the )?{_BABIES} on .. tumm(?:y|ies) ... sleeps?",
            "(?:back sleeping|sleeping on the back) .. (?:<causes>|chok\\w+)",
        ),
        "bell slee stom tumm",
        "Babies sleep safest on their backs, on a firm flat bed without pillows or blankets.",
        "AAP, Sleep-Related Infant Deaths, Pediatrics 150 (2022)",
    ),
    Listed(
        "alcohol rubs for fever",
        "Rub alcohol on a child to break a fever.",
        (
            "(?:rub|sponge|wipe|bathe) .. (?:rubbing alcohol|alcohol|vodka) ... (?:fevers?|temperature)",
            "alcohol (?:baths?|rubs?) .. (?:break|lower|bring down|reduce|cool)s? .. fevers?",
            "(?:give|take) .. (?:kids?|child(?:ren)?|toddlers?|teens?|baby) .. aspirin",
            "starve .. fever",
        ),
        "alco aspi feve vodk",
        "Alcohol on the skin can poison a child, and aspirin with a viral fever can cause Reye syndrome.",
        "AAP, HealthyChildren.org: Fever; CDC on Reye syndrome",
    ),
)
