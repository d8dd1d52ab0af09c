"""The words of illness and care, as clinicians and their patients say them."""

from policies.vocabulary import Vocabulary

_ILL = """
    admitted, discharged, diagnosed, misdiagnosed, intubated, extubated, transplant, transplanted,
    relapse, relapsed, remission, chemo*, radiation, surgery, surgeries, biopsy, biopsies, icu, nicu,
    picu, dialysis, ventilator, stroke, strokes, seizure, seizures, sepsis, fracture, fractures,
    fractured, cancer, tumor, tumors, tumour, tumours, lymphoma, leukemia, gunshot, gsw, stabbed,
    stabbing, frostbite, influenza, acl, trached, ecmo, leukaemia, melanoma, glioma, overdose,
    overdosed, miscarriage, ivf, hospice, amputat*, *ectomy, *oplasty, post-op, postop, c-section, in
    labor, dilated, epidural, earthside, water birth, heart attack, chest pain, psychosis,
    schizophreni*, bipolar, hiv, chlamydia, gonorrh*, syphilis, herpes, pregnan*, pneumonia,
    tuberculosis, tb, epilep*, anorexi*, pacemaker, morphine, methadone, detox, sober, sobriety,
    buprenorphine, suboxone, meth, heroin, fentanyl, bleeding, gi bleed, hernia, sickle cell, cystic
    fibrosis, test result, test results, dnr, cleft palate, autopsy, passed away, rang the bell, chf,
    copd, afib, stemi, nstemi, burn, burns, tbsa, tbi, injury, gout, lupus, rash, hives, cavity,
    cavities, root canal, extraction, dentures, stitches, sutures, wound, wounds, cast off, no evidence
    of disease, scans are clean, scans were clean, scan was clean, scans came back, infected, allergic
    reaction, stage 1, stage 2, stage 3, stage 4, stage i, stage ii, stage iii, stage iv, endometriosis,
    fertility, heartbeat, panic attack, panic attacks, self-harm, wheelchair, prosthe*, first steps,
    deliver, delivered, delivery, meds, labs
"""
ILLNESS = Vocabulary(_ILL)
"""What only somebody who is ill, hurt or with child has to do with."""

CARE = Vocabulary(
    _ILL
    + """,
    discharge, diagnosis, treated, treatment, operated, operation, ccu, er, emergency room, triage,
    trauma bay, mri, ct, pet scan, cat scan, x-ray, x-rays, xray, scan, scans, lab work, lab result, lab
    results, bloodwork, ultrasound, mammogram, colonoscopy, *oscopy, infusion, infusions, diabet*,
    prescription, prescriptions, alzheimer's, dementia, bypass, rehab, no-show, no-showed, no-shows,
    follow-up, followup, appointment, appointments, pre-op, labor and delivery, shots, resuscitat*,
    coded, arrest, depress*, anxiety, hepatitis, std, sti, uti, infection, covid, covid-19, asthma,
    autis*, parkinson's, implant, insulin, oxygen, medication, medications, dose, doses, vaccin*,
    therapy, consult, recover, recovery, recovering, recovered, gallbladder, appendix, knee, knees, hip,
    hips, shoulder, transfus*, hospital*, clinic, bedside, our unit, our ward, our floor, our er, our
    waiting room, sit with him, sit with her, sat with him, sat with her, sitting with him, sitting with
    her, last days, final days, last hours, final hours, last moments, final moments, results, chart,
    mrn, stretcher, cast, exam, check-up, checkup, died, came in with, saw him, saw her, was seen,
    vitals, a1c, sleep study, arrhythmia, angina, disability, telehealth, caregiver, home health, on the
    vent, blood pressure, charge nurse, strep throat
"""
)
"""What speaks of an illness or of care, of whomever."""

TOLD_CARE = Vocabulary("""
    injur*, crutches, walker, splint, boot, narcan, naloxone, cocaine, opioid, opioids, alcoholi*,
    contractions, newborn, breastfe*, latch, latched, trach, g-tube, picc, iv, ivs, catheter, foley,
    stent, stents, graft, grafts, suture, staples, burned, concussion, paraly*, als, crohn's, colitis,
    celiac, thyroid, anemia, kidney, kidneys, liver, lung, lungs, spine, scoliosis, eczema, psoriasis,
    anaphylaxis, allerg*, migraine, migraines, vertigo, fever, flu, rsv, croup, strep, tonsil*, ear
    infection, tooth, teeth, crown, filling, denture, aligners, retainer, lump, mole, cyst, cysts,
    polyp, polyps, kidney stone, kidney stones, phlebotom*, blood draw, blood sugar, blood test, tube of
    blood, tubes of blood, swab, specimen, urine, stool sample, hearing aid, hearing aids, cochlear,
    cataract, cataracts, lasik, glaucoma, retina, stethoscope, took a history, prognosis, symptom,
    symptoms, memory care, nursing home, assisted living, lymph*, vasectomy, pap smear, iud, menopause,
    top surgery, hormones, adhd, ocd, ptsd, suicid*, eating disorder, bulimia, sonogram, nerve block,
    anesthesia, my chair, my table, my exam room, my couch, my caseload, my schedule, my panel, my
    ambulance, my rig, my truck, our chair, our table, our exam room, our gym, our practice, our rehab,
    our pool, our rig, pt session, physical therapy, physical therapist, occupational therapy,
    occupational therapist, speech therapy, gait, transfer from, transfers from, range of motion, stood
    up, took a breath, squeezed my hand, opened his eyes, opened her eyes, opened their eyes, shot,
    immuniz*, insulin pump, dka, glucose, seizing, bariatric, dialyzed, on call, overnight, night shift,
    code blue, er visit, ems, medic, medics, ambulance, morgue, cadaver, intake, screening, evaluation,
    session, counseling, counselling, therapist, psych, on the unit, on our unit, on the floor, bedpan,
    gown, compression stockings, colostomy, ostomy, incision, scar
""")
"""What is of care where somebody at a clinic tells it, and everyday language elsewhere."""
