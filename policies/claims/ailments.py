"""What people want to be rid of: illnesses, symptoms, and what cosmetic medicine is asked for."""

from itertools import pairwise
from typing import TYPE_CHECKING

from policies.claims.wording import words
from policies.patterns import lazily

if TYPE_CHECKING:
    import re

_ILLNESSES = words("""
ache aches acne addiction addictions adhd aids allergies allergy als alzheimer's anemia angina anorexia
anxiety apnea arthritis asthma autism baldness bedwetting bipolar bloating bronchitis bulimia bunion bunions
bursitis cancer cancers candida cataract cataracts cavities celiac chlamydia cirrhosis clots cold colds
colic colitis concussion concussions constipation copd coronavirus cough coughs covid covid-19 cramps
cravings crohn's croup dementia depression dermatitis diabetes diarrhea disease diseases disorder disorders
dizziness dyslexia earache earaches eczema edema endometriosis epilepsy fatigue fever fevers fibroids
fibromyalgia flu fungus gallstones gastritis gerd glaucoma gout hashimoto's headache headaches
heartburn hemorrhoids hepatitis hernia hernias herpes hiv hypertension hyperthyroidism hypothyroidism ibs
illness illnesses impotence incontinence infection infections infertility inflammation influenza injuries
injury insomnia leukemia lupus lyme lymphoma malaria measles melanoma menopause migraine migraines
miscarriage mono ms nausea neuropathy numbness obesity ocd osteoarthritis osteoporosis pain pains
pancreatitis parasites parkinson's pcos phobias pms pneumonia polio polyps preeclampsia psoriasis
ptsd rashes reflux rosacea scabies schizophrenia sciatica scoliosis seizures sepsis shingles sids
sinusitis snoring soreness spasms sprains stds stiffness stis strep stress stroke strokes stutter swelling
syphilis tendinitis tendonitis tetanus thrush tics tinnitus tmj tremor tremors tuberculosis tumor tumors
tumour tumours ulcer ulcers uti utis vertigo virus viruses warts wounds
""")
_LOOKS = words("""
baldness belly blemishes breakouts cartilage cellulite collagen cpap dentures dimples discoloration
enamel fat freckles glasses gums hair hyperpigmentation jawline jowls lines melasma moles pimples pores
sagging scar scarring scars skin stains tattoos teeth waist wrinkle wrinkles
""")
_TOGETHER = words("""
age_spots back_pain bad_breath belly_fat blood_pressure blood_sugar bone_loss brain_fog bulging_discs
carpal_tunnel crooked_teeth crow's_feet dark_circles dark_spots double_chin dry_eye dry_eyes ear_infection
ear_infections erectile_dysfunction fatty_liver frozen_shoulder hair_loss hearing_loss heart_attack
heart_attacks heart_disease herniated_discs high_cholesterol hot_flashes kidney_disease kidney_stones
leaky_gut long_covid low_t low_testosterone lyme_disease macular_degeneration memory_loss multiple_sclerosis
nail_fungus panic_attacks pelvic_pain pinched_nerve plantar_fasciitis postpartum_depression restless_legs
sleep_apnea spider_veins stretch_marks thyroid_disease toenail_fungus turkey_neck varicose_veins vision_loss
weight_gain
""")
_ONE = frozenset(_ILLNESSES + _LOOKS)
_ILL = frozenset(_ILLNESSES)
_PAIRS = frozenset(pair.replace("_", " ") for pair in _TOGETHER)
_WORD = lazily(r"[a-z][a-z0-9'-]*")


def ailment(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Where the first ailment between two offsets of a lower-case text stands, or None."""
    before: re.Match[str] | None = None
    for word in _WORD.finditer(text, start, end):
        if before and f"{before[0]} {word[0]}" in _PAIRS:
            return before.start(), word.end()
        if word[0] in _ONE:
            return word.span()
        before = word
    return None


def ill(text: str) -> bool:
    """Whether a lower-case text speaks of an illness or a symptom."""
    said = _WORD.findall(text)
    return any(word in _ILL for word in said) or any(" ".join(pair) in _PAIRS for pair in pairwise(said))
