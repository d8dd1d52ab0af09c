"""Posts for the benchmark of the checks, as clinics write them: fine ones and faulty ones in turn.

This file is read by other detectors' Python, too, so it needs nothing but itself.
"""

SHORT = """\
Flu shots are here. Walk in any weekday from 8 to 6, no appointment is needed.
Our patient Jane Testperson rang the bell today after her last chemo. So proud!
Wash your hands, cover your cough, and stay home while you feel feverish. Thanks
Mr. Sample from room 12 walked again this morning, two days after his surgery.
Happy Nurses Week to every nurse on our team. Thank you for all that you carry.
Call our billing desk at 555-0142 or write to billing@example.org before Friday.
New to town? We welcome families, and our front desk speaks Spanish and Somali.
This tea cures diabetes in a week, guaranteed, and you will not need insulin.
Dr. Example talks about sleep and teenagers tonight at the library. Join us all!
DOB 04/12/1961, MRN 00412345: please see her chart before the morning huddle.
Skin checks take ten minutes. Ask about one when you come for your yearly visit.
A 93 year old lady came in with chest pain and went home dancing. What a day!!
Our walk-in hours change in December. See the new ones at www.example.org/hours
so blessed, little testy went home from the nicu after 84 days. we will miss you
Know the signs of a stroke: face, arm, speech, time. Call 911 without waiting.
Stop taking your blood pressure pills if you feel fine. You do not need a doctor.
Free car seat checks this Saturday in our parking lot. Bring your questions, too
Best clinic in the state! We guarantee that you leave without any pain at all.
Thank you to the volunteers who planted our garden. Come and see the tulips soon
She lives at 12 Sample Street in Exampleton and was admitted on March 3 with flu
""".splitlines()

LONG = """\
Flu season is here. Our team offers flu shots every weekday from 8 a.m. to 6 p.m., and no appointment is
needed. Washing your hands, covering a cough and staying home while you feel unwell protect the people
around you.

Our patient Jane Testperson came to us in May with stage three breast cancer. Today she rang the bell, her
sons beside her, and the whole floor cheered. We are so proud of you, Jane. Thank you for letting us walk
with you.

Colon cancer screening starts at age 45 for most adults. A stool test at home or a colonoscopy can find it
early, when treatment works best. Ask your care team which one fits you, and learn more at
https://example.org/colon

Yesterday in our ER: a 45 year old teacher from Exampleton, three kids, ran the marathon last year,
collapsed in the gym. Dr. Sample had him in the cath lab in 20 minutes. He woke up and asked for his running
shoes. #blessed

Meet Sam Specimen, our new physical therapist. Sam trained in Chicago, speaks Portuguese, and loves getting
people back on their bikes after an injury. To book, use our portal or ask at the desk the next time that
you are here.

Tired of statins? Our natural drops lower cholesterol in seven days and cure heart disease for good. Doctors
do not want you to know. Stop your pills today, message us your dose, and we will tell you just how much to
take.

Winter hours: from December 1 our walk-in clinic opens at 9 a.m. and closes at 5 p.m. on weekdays, and on
Saturdays it closes at noon. Our nurse line answers all night long at 555-0100. Be careful on the ice, and
see you soon.

Reminder to all staff: please look at the chart of R. Testperson, MRN 00481516, DOB 04/12/1961, before
rounds. Her daughter can be reached at 555-0199 or jane.testperson@example.com, and her plan number is
XYZ123456789. Thanks.

Asthma and exercise can go together. Warm up slowly, keep your inhaler near, and tell your coach what to do
if you wheeze. If you need your inhaler more than twice a week, it is time to talk with your doctor about a
better plan.

Thank you for your kind review, Mr. Sample! We remember your knee surgery in April well, and we are glad
that you are walking again without your cane. Please come back for your six week visit, and bring your wife
Pat with you.

We are hiring: medical assistants, full or part time, with paid training and a four day week. No experience
is needed, only kindness and a steady hand. Apply at www.example.org/jobs by the end of the month. Tell your
friends!

Before and after! Look at what our new laser did for this client's acne scars in one session. Results
guaranteed, no side effects, and 50% off today only. DM us a picture of your skin, and we will tell you what
is wrong with it.

Did you know that most sore throats are caused by viruses? Antibiotics do not help then. Warm tea, rest and
time do. See a doctor if you have a high fever, a rash, or trouble swallowing, or if it gets no better after
four days.

our little fighter testy, born at 26 weeks, went home today after 84 days in our nicu. mom and dad live on
sample street and said we could share. nurse amy cried, we all cried. come visit us soon, tiny one, you
changed us all.

Hand washing takes 20 seconds, about as long as singing Happy Birthday twice. Use soap, wash between the
fingers and under the nails, and dry them well. It is the simplest way to keep colds, flu and stomach bugs
out of your home.

Vaccines cause autism, and the government knows it. Our clinic will write you an exemption, no questions
asked. Two spoons of colloidal silver a day protect your child better than any shot. Share this before they
take it down!

Our support group for caregivers meets on the first Monday of each month in the library, second floor. There
is coffee, there is time, and what is said there stays there. You do not have to sign up, and you can come
late.

Huge thanks to Coach Example and the Exampleton High wrestling team, who gave blood at our drive this
weekend. Ninety two people came, and each pint can help three. The next drive is on June 14 at the fire
house. Join in!

We treat addiction like any other illness: with care, with medicine, and without shame. Congratulations to
Pat S., one year sober today, graduate of our methadone program, father of two, and barber on Sample Avenue.
Proud of you.

Need a refill? Ask for it in the portal at least three days before you run out, and tell us which pharmacy
you use. For controlled medicines we have to see you first. Questions about a dose? Please call, and do not
guess. Thanks!
"""

BY_LENGTH = {
    77: tuple(text[:77] for text in SHORT),
    216: tuple(" ".join(text.split())[:216] for text in LONG.split("\n\n")),
}
"""Twenty of each length, cut where they are longer."""
