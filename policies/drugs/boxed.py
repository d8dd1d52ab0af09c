"""Drugs whose United States label carries a boxed warning, and what it warns of.

From general knowledge of FDA labels as of November 2025, not from a download: before this list is relied
on, refresh it from DailyMed (https://dailymed.nlm.nih.gov) or openFDA's drug labels (field
`boxed_warning`), and once a quarter after that. Left out on purpose: drugs sold over the counter, whose
packs carry no boxed warning (ibuprofen, naproxen, aspirin, acetaminophen), menopausal estrogens, whose
boxed warnings FDA began to take off in November 2025, and names that are everyday words.
"""

BOXED: dict[str, tuple[str, ...]] = {
    "heavy bleeding": ("warfarin", "coumadin", "jantoven", "prasugrel", "effient", "ticagrelor", "brilinta"),
    "clots when it is stopped, and bleeding around the spine": (
        *("apixaban", "eliquis", "rivaroxaban", "xarelto", "dabigatran", "pradaxa", "edoxaban", "savaysa"),
        *("enoxaparin", "lovenox", "dalteparin", "fragmin", "fondaparinux", "arixtra"),
    ),
    "patients in whom it does not work": ("clopidogrel", "plavix"),
    "suicidal thoughts in young people": (
        *("sertraline", "zoloft", "fluoxetine", "prozac", "escitalopram", "lexapro", "citalopram", "celexa"),
        *(
            "paroxetine",
            "paxil",
            "fluvoxamine",
            "luvox",
            "venlafaxine",
            "effexor",
            "desvenlafaxine",
            "pristiq",
        ),
        *("duloxetine", "cymbalta", "milnacipran", "savella", "vilazodone", "viibryd", "vortioxetine"),
        *("trintellix", "bupropion", "wellbutrin", "auvelity", "contrave", "mirtazapine", "remeron"),
        *("trazodone", "amitriptyline", "nortriptyline", "doxepin", "imipramine", "clomipramine"),
        *("atomoxetine", "strattera", "viloxazine", "qelbree", "levomilnacipran", "fetzima"),
    ),
    "deaths in older people with dementia": (
        *("quetiapine", "seroquel", "olanzapine", "zyprexa", "risperidone", "risperdal", "aripiprazole"),
        *("abilify", "ziprasidone", "geodon", "lurasidone", "latuda", "brexpiprazole", "rexulti"),
        *(
            "cariprazine",
            "vraylar",
            "lumateperone",
            "caplyta",
            "haloperidol",
            "haldol",
            "clozapine",
            "clozaril",
        ),
        *("paliperidone", "invega", "pimavanserin", "nuplazid", "chlorpromazine", "asenapine", "saphris"),
    ),
    "changes of mood and behaviour": ("montelukast", "singulair", "mefloquine", "perampanel", "fycompa"),
    "depression and suicidal thoughts": ("tetrabenazine", "xenazine", "deutetrabenazine", "austedo"),
    "poisoning close to the dose that works": ("lithium carbonate", "lithobid"),
    "sleepwalking and sleep driving": ("zolpidem", "ambien", "eszopiclone", "lunesta", "zaleplon"),
    "addiction and withdrawal": (
        *("alprazolam", "xanax", "lorazepam", "ativan", "clonazepam", "klonopin", "diazepam", "valium"),
        *("temazepam", "restoril", "midazolam", "triazolam", "halcion", "clobazam", "onfi"),
    ),
    "misuse and addiction": (
        *("adderall", "vyvanse", "lisdexamfetamine", "dextroamphetamine", "methylphenidate", "ritalin"),
        *("concerta", "focalin", "dexmethylphenidate", "methamphetamine", "desoxyn", "mydayis", "evekeo"),
    ),
    "addiction and stopped breathing": (
        *(
            "oxycodone",
            "oxycontin",
            "percocet",
            "hydrocodone",
            "vicodin",
            "norco",
            "morphine",
            "hydromorphone",
        ),
        *("dilaudid", "oxymorphone", "fentanyl", "duragesic", "codeine", "tramadol", "ultram", "tapentadol"),
        *("nucynta", "meperidine", "demerol", "methadone", "butorphanol", "sufentanil", "dsuvia"),
    ),
    "sedation and misuse": (
        *("esketamine", "spravato", "sodium oxybate", "xyrem", "xywav", "lumryz", "brexanolone", "zulresso"),
    ),
    "impaired driving": ("zuranolone", "zurzuvae"),
    "harm when injected into a vein": ("sublocade", "brixadi"),
    "tumours of the thyroid": (
        *("semaglutide", "ozempic", "wegovy", "rybelsus", "tirzepatide", "mounjaro", "zepbound"),
        *("liraglutide", "victoza", "saxenda", "dulaglutide", "trulicity", "bydureon"),
    ),
    "build-up of acid in the blood": (
        "metformin",
        "glucophage",
        "janumet",
        "synjardy",
        "xigduo",
        "invokamet",
    ),
    "heart failure": (
        "pioglitazone",
        "actos",
        "rosiglitazone",
        "avandia",
        "dronedarone",
        "multaq",
        "cilostazol",
    ),
    "use for weight loss": (
        "levothyroxine",
        "synthroid",
        "levoxyl",
        "liothyronine",
        "cytomel",
        "armour thyroid",
    ),
    "low blood sugar": ("pramlintide", "symlinpen"),
    "tightening of the airways": ("afrezza",),
    "heart attack, stroke and stomach bleeding": (
        *("celecoxib", "celebrex", "meloxicam", "mobic", "diclofenac tablets", "ketorolac", "toradol"),
        *("indomethacin", "etodolac", "nabumetone", "piroxicam", "feldene"),
    ),
    "heart attack and stroke": ("romosozumab", "evenity", "febuxostat", "uloric"),
    "severe low calcium": ("denosumab", "prolia"),
    "loss of bone": ("depo-provera", "depo provera", "depo-subq", "medroxyprogesterone"),
    "clots in smokers and others": (
        *("ethinyl estradiol", "yasmin", "lo loestrin", "nuvaring", "ortho tri-cyclen", "xulane", "annovera"),
        *("raloxifene", "evista", "tamoxifen"),
    ),
    "injury to the unborn": (
        *("lisinopril", "enalapril", "ramipril", "benazepril", "losartan", "valsartan", "olmesartan"),
        *("irbesartan", "candesartan", "telmisartan", "entresto", "benicar", "diovan", "cozaar"),
        *("isotretinoin", "accutane", "absorica", "claravis", "acitretin", "soriatane", "thalidomide"),
        *("lenalidomide", "revlimid", "pomalidomide", "pomalyst", "mycophenolate", "cellcept", "misoprostol"),
        *("bosentan", "tracleer", "ambrisentan", "letairis", "macitentan", "opsumit", "riociguat", "adempas"),
        *(
            "ribavirin",
            "leflunomide",
            "arava",
            "teriflunomide",
            "aubagio",
            "methotrexate",
            "trexall",
            "otrexup",
        ),
        *("valproate", "depakote", "divalproex"),
    ),
    "infection and bleeding": ("mifepristone", "mifeprex"),
    "chest pain when it is stopped": (
        *("propranolol", "inderal", "metoprolol", "lopressor", "toprol", "atenolol", "tenormin", "nadolol"),
    ),
    "dangerous heart rhythms": (
        *("amiodarone", "pacerone", "flecainide", "propafenone", "dofetilide", "tikosyn", "sotalol"),
        *("droperidol", "thioridazine", "quinidine", "vandetanib"),
    ),
    "fluid around the heart": ("minoxidil tablets", "oral minoxidil", "minoxidil pills", "loniten"),
    "high pressure when lying down": ("midodrine", "droxidopa", "northera"),
    "serious infections and cancer": (
        *("adalimumab", "humira", "etanercept", "enbrel", "infliximab", "remicade", "certolizumab", "cimzia"),
        *("golimumab", "simponi", "tofacitinib", "xeljanz", "baricitinib", "olumiant", "upadacitinib"),
        *("rinvoq", "ruxolitinib cream", "opzelura", "ritlecitinib", "litfulo", "abrocitinib", "cibinqo"),
        *("azathioprine", "imuran", "cyclosporine", "neoral", "tacrolimus", "prograf", "belatacept"),
        *("pimecrolimus", "elidel", "protopic", "tocilizumab", "actemra", "deuruxolitinib", "leqselvi"),
    ),
    "brain infection": ("natalizumab", "tysabri", "brentuximab", "adcetris"),
    "cancer": ("cladribine", "mavenclad", "elivaldogene", "skysona"),
    "swelling and bleeding in the brain": ("lecanemab", "leqembi", "donanemab", "kisunla"),
    "torn tendons and nerve damage": (
        *("ciprofloxacin", "cipro", "levofloxacin", "levaquin", "moxifloxacin", "avelox", "ofloxacin"),
    ),
    "severe diarrhoea": ("clindamycin", "cleocin", "lincomycin"),
    "damage to ears and kidneys": (
        "gentamicin",
        "tobramycin injection",
        "amikacin",
        "streptomycin",
        "neomycin",
    ),
    "liver damage": (
        *("ketoconazole tablets", "nevirapine", "propylthiouracil", "tolvaptan", "felbamate", "flutamide"),
        *("lomitapide", "juxtapid", "dantrolene", "pazopanib", "lapatinib", "pexidartinib", "bosutinib"),
    ),
    "severe rash": ("lamotrigine", "lamictal", "carbamazepine", "tegretol"),
    "loss of sight": ("vigabatrin", "sabril"),
    "hepatitis B that comes back": (
        *("truvada", "descovy", "biktarvy", "tenofovir", "emtricitabine", "lamivudine", "entecavir"),
        *("epclusa", "harvoni", "mavyret", "sofosbuvir", "sovaldi", "zepatier"),
    ),
    "severe allergy": (
        *("omalizumab", "xolair", "palforzia", "pegloticase", "krystexxa", "ferumoxytol", "feraheme"),
        *("iron dextran", "abacavir", "palynziq", "paclitaxel", "carboplatin"),
    ),
    "spread of the toxin through the body": (
        *("botox", "onabotulinumtoxina", "dysport", "abobotulinumtoxina", "xeomin", "incobotulinumtoxina"),
        *("jeuveau", "prabotulinumtoxina", "daxxify", "daxibotulinumtoxina", "letybo", "myobloc"),
    ),
    "a rise of blood pressure, or harm to children who touch it": (
        *("androgel", "testim", "fortesta", "vogelxo", "xyosted", "jatenzo", "tlando", "kyzatrex", "aveed"),
    ),
    "strokes and clots": ("epoetin", "epogen", "procrit", "darbepoetin", "aranesp", "retacrit"),
    "movements that do not stop": ("metoclopramide", "reglan"),
    "tissue damage, and stopped breathing in small children": ("promethazine", "phenergan"),
    "fainting with alcohol": ("flibanserin", "addyi"),
    "severe constipation": ("alosetron", "lotronex"),
    "immune reactions of the whole body": (
        *("kymriah", "yescarta", "carvykti", "abecma", "breyanzi", "tecartus", "blinatumomab", "blincyto"),
        *("teclistamab", "tecvayli", "epcoritamab", "epkinly", "alemtuzumab", "lemtrada"),
    ),
    "interactions with other drugs": ("paxlovid", "dihydroergotamine", "ergotamine", "ketoconazole"),
    "heart damage": (*("doxorubicin", "trastuzumab", "herceptin", "epirubicin", "daunorubicin"),),
}
"""What the box warns of, in short, with the names (generic and brand, lower case) of drugs that carry it."""
