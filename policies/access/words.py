"""Words that hashtags about health are made of, to tell where one ends and the next begins.

A small list of our own; what it cannot take apart is left alone.
"""

_LIST = """
a able about abuse access accident action active acute addiction adult adults advice advocate after age aging
aid aids air all allergies allergy always alzheimers am america american an anatomy and anemia anesthesia
answers anti anxiety appointment april are art arthritis ask asthma at august autism autoimmune aware
awareness babies baby back bacteria balance bank be beauty because become bed before behavioral being believe
best better big black bladder bleeding blood blue body bone bones book both brain brave bread break breakfast
breast breastfeeding breathe breathing breath brighter bring bump burn burnout business but by caffeine camp
campaign can cancer cardiac cardio cardiology care career careers caregiver caregivers caring cases celebrate
cell center centre century cervical champion champions change charity check checkup chemo chest child
childhood children childrens choice cholesterol choose christmas chronic city class clean clear clinic
clinical clinics cold colon colorectal come common communities community compassion conference connect
control cook cooking cope cough council counseling count county covid crisis crush culture cure dad daily
dairy dance day days death december defense delivery dementia dental dentist dentistry dentists depression
dermatology detection determined diabetes diabetic diagnosis dialysis diet dietitian difference digital
disability disabled disease diseases dna do doc docs doctor doctors doing dog donate donation donor donors
dose down drink drive drugs drug dry each ear early easy eat eating ebola eczema education elder election
elderly emergency emotional empathy employee end endo endometriosis endocrine energy epilepsy equality equity
er every everyone evidence exam excellence exercise experience expert experts eye eyes face fact facts fair
faith fall falls families family fast fat father fathers fatigue february feel fertility fever fibro fight
fighter fighters fighting finally find first fit fitness flow flu focus follow food foods foot for forever
forward foundation free fresh friday friend friends from fruit fun fund fundraiser future game gender gene
general genetic genetics get gift girl girls give giving global go goal goals going golf good grand grateful
gratitude great green grief group growing growth guide gum gut gym had hair hand hands happiness happy harm
has have head headache heal healing health healthcare healthier healthy hear hearing heart heat help helping
hepatitis her here hero heroes high hiring his history hiv holiday holidays holistic home hope hormone
hospital hospice hospitals house how human hygiene ill illness immune immunity immunization impact important
improve in infant infection infections infectious infertility inflammation info injury innovation insurance
insulin into invisible is issues it its january job jobs join journey joy july june just keep kid kidney
kidneys kids kind kindness know labor lab late lead leader leaders leadership learn learning let lets
leukemia life lifestyle lift like little live liver lives living local long look loss lost love low lunch
lunchtime lung lungs lupus lyme lymphoma make makeover makeovers making malaria man march mask masks maternal
maternity matter matters may me meal meals measles medical medicaid medicare medicine meditation meet
melanoma melt member memory men menopause mens mental mentally mercy microbiome midwife midwives migraine
mind mindful mindfulness minute mom moms moment monday money month more mother motherhood mothers motivation
mouth move movement moving ms multiple muscle music my myth myths nation national natural need needs nerve
neuro neurology never new news newborn nicu night no not november now number nurse nurses nursing nutrition
obesity obgyn october of off offer office oh on oncology one online only open opioid opioids optometry or
oral organ ortho orthopedic osteoporosis our out outbreak outpatient ovarian over overdose own pain
pancreatic pandemic parent parenting parents parkinsons part parents partner partners party past pathology
patient patients peace pediatric pediatrics pediatrician people personal pharmacist pharmacists pharmacy
physical physician physicians physio pink plan plant play please polio poly pollen positive positivity post
postpartum power practice pre pregnancy pregnant premature prematurity prevent preventable prevention
preventive primary pro problem problems professional professionals program progress project prostate protect
protection proud provider providers psychiatry psychology psoriasis public pump pumpkin quality question
questions quit quote race radiology rare reach read ready real recipe recipes recover recovery red reduce
rehab relief remember report rescue research researcher residency resident residents residual resilience
resources respect respiratory rest results retire retreat rise risk road room rsv rules run rural safe safety
salad saturday save saves saving say scan school science screen screening season seasonal sepsis self senior
seniors sense september service services sex sexual share shingles shot shots sick sickle side sign signs
skin sleep small smart smile smiles smoke smoking snack snacks so sober sobriety social soon sore soul speak
special specialist spine spirit sport sports spring staff stage stages stand star start state stay step steps
stomach stop story strength stress stroke strokes strong stronger student students study sugar suicide summer
sun sunday sunscreen support supporting surgeon surgeons surgery surgical survive surviving survivor
survivors sustainable swim symptom symptoms syndrome take talk talks tb tea team teams tech technology teen
teens teeth tele telehealth telemedicine test tested testing thank thankful thanks that the their them then
therapist therapists therapy there these they thing things think this throat throwback thursday thyroid time
times tip tips to tobacco today together tooth top topic tour toxic training transform transplant trauma
travel treat treatment trust truth try tuesday tumor turkey turn type types ultrasound under understand unit
united up update uti vaccinate vaccinated vaccination vaccine vaccines vape vaping vegan vegetables veteran
veterans video virtual virus vision visit vitamin vitamins voice volunteer volunteers wait walk walking wall
want warm warning warrior warriors wash water way we wear wednesday week weekend weight welcome well
wellbeing wellness were what wheel when where white who whole why wide will win winter wisdom with woman
women womens work worker workers working workout workouts workplace world worry wound wounds year years yes
yoga you young your yourself youth zero zika
"""
WORDS = frozenset(_LIST.split())
LONGEST = max(len(word) for word in WORDS)


def parts(joined: str) -> tuple[str, ...]:
    """A lower-case string as the fewest words of the list, or () where it cannot be taken apart."""
    best: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(joined) + 1):
        found: tuple[str, ...] | None = None
        for start in range(max(0, end - LONGEST), end):
            before = best[start]
            if (
                before is not None
                and joined[start:end] in WORDS
                and (found is None or len(before) + 1 < len(found))
            ):
                found = (*before, joined[start:end])
        best.append(found)
    return best[-1] or ()
