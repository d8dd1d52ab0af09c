"""Prescription brands and devices that are advertised to the public and carry no boxed warning.

From general knowledge as of November 2025 (FDA labels and clearances): refresh it with the two tables
beside it (`boxed`, `labels`). Medicines that public health asks clinics to talk about (vaccines, naloxone,
PrEP, antivirals for flu) are left out on purpose.
"""

BRANDS: tuple[str, ...] = (
    # Skin, joints, gut
    *(
        "dupixent",
        "skyrizi",
        "cosentyx",
        "taltz",
        "stelara",
        "tremfya",
        "otezla",
        "bimzelx",
        "ilumya",
        "sotyktu",
    ),
    *("adbry", "ebglyss", "nemluvio", "vtama", "zoryve", "entyvio", "omvoh", "kevzara", "orencia", "linzess"),
    # Lungs, heart, sugar
    *("nucala", "fasenra", "tezspire", "trelegy", "breztri", "spiriva", "jardiance", "farxiga", "januvia"),
    *(
        "repatha",
        "praluent",
        "leqvio",
        "nexletol",
        "vascepa",
        "lipitor",
        "crestor",
        "camzyos",
        "kerendia",
        "basaglar",
    ),
    *("toujeo", "lantus", "tresiba", "dexcom", "freestyle libre", "omnipod"),
    # Head
    *(
        "nurtec",
        "ubrelvy",
        "qulipta",
        "aimovig",
        "ajovy",
        "emgality",
        "vyepti",
        "lyrica",
        "belsomra",
        "dayvigo",
    ),
    *(
        "quviviq",
        "chantix",
        "varenicline",
        "ingrezza",
        "nayzilam",
        "xcopri",
        "ocrevus",
        "kesimpta",
        "briumvi",
    ),
    # Cancer, eyes, bones, blood
    *(
        "keytruda",
        "opdivo",
        "ibrance",
        "verzenio",
        "kisqali",
        "tagrisso",
        "imfinzi",
        "nubeqa",
        "xtandi",
        "erleada",
    ),
    *(
        "eylea",
        "vabysmo",
        "syfovre",
        "izervay",
        "xiidra",
        "restasis",
        "miebo",
        "vuity",
        "upneeq",
        "forteo",
        "tymlos",
    ),
    # Sex, hair, skin again
    *(
        "viagra",
        "sildenafil",
        "cialis",
        "tadalafil",
        "levitra",
        "latisse",
        "propecia",
        "finasteride",
        "tretinoin",
    ),
    *("myrbetriq", "gemtesa", "veozah", "lynkuet", "intrarosa", "osphena", "phexxi", "mirena", "nexplanon"),
    *("phentermine", "qsymia", "imcivree"),
    # Fillers and devices
    *("juvederm", "restylane", "sculptra", "radiesse", "belotero", "bellafill", "kybella", "coolsculpting"),
    *("emsculpt", "emface", "emsella", "ultherapy", "thermage", "morpheus8", "sofwave", "profhilo", "volux"),
    *("dermal filler", "lip filler", "skinvive", "renuvion", "sculpsure", "trusculpt", "vaser", "evolysse"),
)
"""Names, lower case and singular."""
