"""Medical words and the everyday words for them.

The idea is that of CDC's "Everyday Words for Public Health Communication" (2016); the table and its wording
are ours. A word may stand for several things at once: only what can be swapped in any sentence is in `SWAPS`.
"""

_SWAPS = """
abdominal distension: bloated belly | abrasion(s): scrape(s) | adverse event(s): side effect(s)
adverse reaction(s): bad reaction(s) | adipose tissue: body fat | allergic rhinitis: hay fever
alopecia: hair loss | ambulate: walk | ambulation: walking | analgesic(s): pain reliever(s)
analgesia: pain relief | anaphylaxis: severe allergic reaction | antiemetic(s): nausea medicine(s)
antihypertensive(s): blood pressure medicine(s) | antipyretic(s): fever reducer(s)
anticoagulant(s): blood thinner(s) | antitussive(s): cough medicine(s) | anosmia: loss of smell
aphasia: trouble speaking | arrhythmia(s): irregular heartbeat(s)
arteriosclerosis: hardening of the arteries | arthralgia: joint pain | atherosclerosis: clogged arteries
atopic dermatitis: eczema | audiometry: hearing test | axilla: armpit
bariatric surgery: weight-loss surgery | benign neoplasm(s): harmless growth(s) | blood glucose: blood sugar
bradycardia: slow heartbeat | bruxism: teeth grinding | carcinoma(s): cancer(s)
cardiomyopathy: heart muscle disease | cardiovascular disease(s): heart disease(s) | cephalalgia: headache
cerebrovascular accident(s): stroke(s) | cholecystectomy: gallbladder removal | cholelithiasis: gallstones
cognitive impairment: trouble with memory and thinking | comorbidity: other health problem
comorbidities: other health problems | conjunctivitis: pink eye | contusion(s): bruise(s)
convalescence: recovery | cutaneous: skin | cyanosis: bluish skin
deep vein thrombosis: blood clot in a deep vein | dental caries: tooth decay | dermatitis: skin rash
diaphoresis: sweating | dysmenorrhea: painful periods | dyspepsia: indigestion
dysphagia: trouble swallowing | dyspnea: shortness of breath | dysuria: burning when you pee
ecchymosis: bruising | edema: swelling | emesis: vomiting | encephalitis: swelling of the brain
enuresis: bed-wetting | epistaxis: nosebleed | eructation: burping | erythema: redness | etiology: cause
exacerbate: worsen | exacerbates: worsens | exacerbated: worsened | exacerbation(s): flare-up(s)
febrile: feverish | gastroenteritis: stomach bug | gestational diabetes: diabetes in pregnancy
gingivitis: gum disease | glycemic control: blood sugar control | halitosis: bad breath
hematoma(s): bruise(s) | hematuria: blood in the urine | hemiplegia: paralysis of one side
hepatic steatosis: fatty liver | hepatic: liver | herpes zoster: shingles
hypercholesterolemia: high cholesterol | hyperglycemia: high blood sugar | hyperhidrosis: heavy sweating
hyperlipidemia: high cholesterol | hypertension: high blood pressure | hyperthermia: overheating
hypoglycemia: low blood sugar | hypotension: low blood pressure | hypoxemia: low oxygen | hypoxia: low oxygen
icterus: jaundice | influenza: flu | infarction(s): tissue death | intraocular pressure: eye pressure
ischemia: poor blood flow | laceration(s): cut(s) | leukocyte(s): white blood cell(s)
lipid(s): blood fat(s) | lumbago: low back pain | lumbar pain: lower back pain | malaise: a sick feeling
malignancy: cancer | malignancies: cancers | malignant: cancerous | mammography: breast x-ray
menarche: first period | menorrhagia: heavy periods | metastases: tumors that have spread
micturition: urination | mortality rate(s): death rate(s) | myalgia: muscle pain
myocardial infarction(s): heart attack(s) | myopia: nearsightedness | nares: nostrils
nasal congestion: stuffy nose | necrosis: tissue death | neonate(s): newborn(s) | neonatal: newborn
neoplasm(s): tumor(s) | nephrolithiasis: kidney stones | nephropathy: kidney disease
neuropathy: nerve damage | occlusion(s): blockage(s) | ocular: eye | odontalgia: toothache
onychomycosis: nail fungus | ophthalmic: eye | orthostatic hypotension: drop in blood pressure
osteoarthritis: wear-and-tear arthritis | osteopenia: low bone density | otalgia: earache
otitis externa: swimmer's ear | otitis media: middle ear infection | palpitation(s): pounding heartbeat(s)
paresthesia: tingling | pathogen(s): germ(s) | pedal edema: swollen feet | periodontitis: gum disease
pertussis: whooping cough | pharyngitis: sore throat | phlebotomy: blood draw | phlebotomies: blood draws
photophobia: sensitivity to light | pneumothorax: collapsed lung | polydipsia: constant thirst
polypharmacy: taking many medicines | polyuria: frequent urination | presbyopia: trouble seeing up close
prognosis: outlook | prophylactic: preventive | prophylaxis: prevention | pruritus: itching
pulmonary embolism: blood clot in the lung | pulmonary: lung | pyrexia: fever | pyrosis: heartburn
radiograph(s): x-ray(s) | renal: kidney | renal calculi: kidney stones
respiratory distress: trouble breathing | rhinorrhea: runny nose | sequelae: lasting effects
singultus: hiccups | somnolence: sleepiness | sputum: mucus | stenosis: narrowing | suture: stitch
sutures: stitches | syncope: fainting | tachycardia: fast heartbeat | thrombus: blood clot
thrombi: blood clots | tinea pedis: athlete's foot | tinea cruris: jock itch | tinnitus: ringing in the ears
tussis: cough | ultrasonography: ultrasound | upper respiratory infection(s): cold(s)
urinary incontinence: bladder leaks | urticaria: hives | varicella: chickenpox | verruca: wart
verrucae: warts | visual acuity: eyesight | xerostomia: dry mouth | xerosis: dry skin
zoonotic: spread by animals
"""
_HINTS = """
ambulatory: same-day or walk-in | angioplasty: opening a blocked artery | asymptomatic: without symptoms
bilateral: on both sides | bronchodilator(s): medicine that opens the airways
carcinogenic: that can cause cancer | congenital: from birth | contraindicated: not safe
contraindication(s): reason not to use it | coronary artery disease: narrowed heart arteries
debridement: cleaning of a wound | efficacy: how well it works | embolism(s): clot that travels in the blood
excise: cut out | excision: cutting out | hemorrhage: heavy bleeding | hypertensive: with high blood pressure
idiopathic: without a known cause | immunocompromised: with a weak immune system
immunosuppressed: with a weak immune system | incontinence: leaking urine or stool | intravenous: into a vein
lethargic: very tired | metastatic: that has spread | metastasize: spread | metastasized: spread
metastasis: spread of a cancer | modality: kind of treatment | modalities: kinds of treatment
morbidity: illness | mortality: deaths | nosocomial: caught in a hospital
palliative: easing pain and stress | parenteral: by needle or drip | percutaneous: through the skin
perioperative: around surgery | postoperative: after surgery | postprandial: after a meal
preoperative: before surgery | sublingual: under the tongue | subcutaneous: under the skin
thrombosis: blood clot | titrate: change the dose step by step | transdermal: through the skin
unilateral: on one side | vertigo: spinning feeling
"""


def _read(table: str) -> dict[str, str]:
    """The rows of a table; "(s)" on both sides stands for the singular and the plural."""
    words = {}
    for row in table.replace("\n", "|").split("|"):
        if row.strip():
            term, _, plain = (part.strip() for part in row.partition(":"))
            words[term.replace("(s)", "")] = plain.replace("(s)", "")
            words[term.replace("(s)", "s")] = plain.replace("(s)", "s")
    return words


SWAPS = _read(_SWAPS)
"""Terms, and everyday words that can stand in their place."""
HINTS = _read(_HINTS)
"""Terms that need the sentence said anew, and what they mean."""
