"""Medical abbreviations that patients cannot be expected to know, and what they are short for."""

_TABLE = """
ACO: accountable care organization | ADL: daily activity | ADLs: daily activities | AFib: irregular heartbeat
AKI: sudden kidney damage | ALF: assisted living | AMD: macular degeneration | AOM: middle ear infection
ASCVD: clogged arteries | ASD: autism spectrum disorder | AUD: alcohol use disorder | AVS: visit summary
BPH: enlarged prostate | BPPV: positional vertigo | BUN: kidney test | CABG: heart bypass surgery
CAD: coronary artery disease | CAUTI: catheter infection | CBC: blood count
CBT: cognitive behavioral therapy | CDE: diabetes educator | CHF: congestive heart failure
CKD: chronic kidney disease | CLABSI: bloodstream infection | CLL: chronic lymphocytic leukemia
CMP: metabolic panel | COPD: chronic obstructive pulmonary disease | CRC: colorectal cancer | CVA: stroke
DBT: dialectical behavior therapy | DCIS: ductal carcinoma in situ | DEXA: bone density scan
DJD: joint wear | DKA: diabetic ketoacidosis | DME: medical equipment | DVT: deep vein clot
ECMO: heart-lung machine | ECT: electroconvulsive therapy | EDS: Ehlers-Danlos syndrome
EEG: brain wave test | EGD: upper endoscopy | eGFR: kidney function | EHR: electronic health record
EMDR: trauma therapy | EMG: muscle test | EMR: electronic medical record | ERCP: bile duct scope
ESRD: kidney failure | FIT: stool test at home | FOBT: stool test | FQHC: community health center
GAD: generalized anxiety disorder | GDM: diabetes in pregnancy | GERD: acid reflux | GFR: kidney function
HAI: hospital infection | HBV: hepatitis B | HCV: hepatitis C | HDHP: high-deductible health plan
HFrEF: weak heart | HLD: high cholesterol | HRT: hormone therapy | HSV: herpes | HTN: high blood pressure
IBD: inflammatory bowel disease | IBS: irritable bowel syndrome | ILD: lung scarring | INR: clotting test
IOP: intensive outpatient program | IUGR: slow growth in the womb | IUI: insemination
JIA: juvenile arthritis | LCSW: clinical social worker | LEEP: cervix procedure | LVAD: heart pump
MAT: medication for addiction | MCAS: mast cell disease | MCI: mild memory loss | MDD: major depression
MDRO: resistant germ | MOUD: medication for opioid use disorder | MRSA: resistant staph infection
NAFLD: fatty liver | NASH: fatty liver disease | NPO: nothing by mouth
NSAID: pain reliever such as ibuprofen | NSAIDs: pain relievers such as ibuprofen
NSCLC: non-small cell lung cancer | NSTEMI: heart attack | OSA: sleep apnea | OUD: opioid use disorder
PACU: recovery room | PAD: poor circulation in the legs | PCI: heart stent procedure
PCOS: polycystic ovary syndrome | PCP: family doctor | PFT: lung test | PHP: day program
PICC: long-term IV line | PICU: children's intensive care | PIH: high blood pressure in pregnancy
POTS: racing heart on standing up | PPI: acid blocker | PPIs: acid blockers | PRN: as needed
PROM: early water break | PVC: extra heartbeat | PVCs: extra heartbeats | PVD: poor circulation
RSI: strain injury | SAD: seasonal depression | SCD: sickle cell disease | SCI: spinal cord injury
SDOH: living conditions that affect health | SIBO: gut bacteria overgrowth | SLE: lupus
SLP: speech therapist | SMA: spinal muscular atrophy | SNF: nursing home | SOB: shortness of breath
SSRI: antidepressant | SSRIs: antidepressants | STEMI: heart attack | SUD: substance use disorder
SVT: racing heartbeat | TAVR: heart valve replacement | TBI: brain injury | THA: hip replacement
TIA: mini-stroke | TIAs: mini-strokes | TKA: knee replacement | TKR: knee replacement
TMD: jaw joint trouble | TMJ: jaw joint | TPN: feeding by vein | TSH: thyroid test | URI: cold | URIs: colds
VBAC: vaginal birth after a cesarean | VTE: blood clot
"""
_SHORT = """
BP: blood pressure | DM: diabetes | ED: emergency department | EF: heart pumping strength | HA: headache
MS: multiple sclerosis | OA: wear-and-tear arthritis | OT: occupational therapy | PE: blood clot in the lung
PT: physical therapy | RA: rheumatoid arthritis | UC: ulcerative colitis
"""


def _read(table: str) -> dict[str, str]:
    rows = (row.partition(":") for row in table.replace("\n", "|").split("|") if row.strip())
    return {short.strip(): meaning.strip() for short, _, meaning in rows}


MEANINGS = _read(_TABLE)
"""What they are short for, in words a patient knows; spelt as they are written."""
AMBIGUOUS = _read(_SHORT)
"""Two letters that may be anything, from a state to a degree: meant only where care is spoken of."""
