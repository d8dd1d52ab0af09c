"""Words that reduce people to a condition, and words that do not.

After the guides of the National Institute on Drug Abuse ("Words Matter"), the National Center on Disability
and Journalism, CDC ("Preferred Terms for Select Population Groups") and the APA; the table and its wording
are ours.
"""

from policies.severity import Severity

_PEOPLE = """
drug addict: person with a substance use disorder; drug addicts: people with a substance use disorder
heroin addict: person with an opioid use disorder; heroin addicts: people with an opioid use disorder
opioid addict: person with an opioid use disorder; opioid addicts: people with an opioid use disorder
addict: person with a substance use disorder; addicts: people with a substance use disorder
drug abuser: person with a substance use disorder; drug abusers: people with a substance use disorder
substance abuser: person with a substance use disorder
substance abusers: people with a substance use disorder; alcoholics: people with an alcohol use disorder
drunks: people with an alcohol use disorder; ex-addict: person in recovery; ex-addicts: people in recovery
former addict: person in recovery; former addicts: people in recovery; recovering addict: person in recovery
recovering addicts: people in recovery; recovering alcoholic: person in recovery
recovering alcoholics: people in recovery; diabetics: people with diabetes; epileptics: people with epilepsy
schizophrenics: people with schizophrenia; anorexics: people with anorexia
hemophiliacs: people with hemophilia; paraplegics: people with paraplegia
quadriplegics: people with quadriplegia; amputees: people with an amputation; asthmatics: people with asthma
the mentally ill: people with a mental illness; the obese: people with obesity
the morbidly obese: people with obesity; the elderly: older adults; the handicapped: people with disabilities
the disabled: people with disabilities; the wheelchair-bound: people who use a wheelchair
the homeless: people without a home; the hearing impaired: people who are hard of hearing
the visually impaired: people with low vision; hearing-impaired: hard of hearing; transgendered: transgender
sexual preference: sexual orientation; sex change operation: gender-affirming surgery
sex change surgery: gender-affirming surgery; homosexuals: gay and lesbian people
illegal immigrant: undocumented immigrant; illegal immigrants: undocumented immigrants; full-blown aids: AIDS
hiv-infected: HIV-positive; aids victim: person with AIDS; aids victims: people with AIDS
mental retardation: intellectual disability; stroke victim: person who had a stroke
stroke victims: people who had a stroke; burn victim: person with burns; burn victims: people with burns
cancer victim: person with cancer; cancer victims: people with cancer; cancer sufferer: person with cancer
cancer sufferers: people with cancer; migraine sufferer: person with migraine
migraine sufferers: people with migraine; asthma sufferers: people with asthma
allergy sufferers: people with allergies; pain sufferers: people with pain
arthritis sufferers: people with arthritis; able-bodied people: people without disabilities
normal people: most people; normal kids: other kids; normal children: other children
normal babies: other babies; special needs kids: kids with disabilities
special needs children: children with disabilities
"""
_HARSH = """
illegal alien: undocumented immigrant; illegal aliens: undocumented immigrants
illegals: undocumented immigrants; mentally retarded: with an intellectual disability
retarded: with an intellectual disability; junkies: people with a substance use disorder
crackhead: person with a substance use disorder; crackheads: people with a substance use disorder
druggie: person with a substance use disorder; druggies: people with a substance use disorder
pothead: person who uses cannabis; potheads: people who use cannabis
meth head: person with a substance use disorder; meth heads: people with a substance use disorder
winos: people with an alcohol use disorder; boozers: people with an alcohol use disorder; lunatic: person
lunatics: people; psycho: person; psychos: people; nutcase: person; nutcases: people; nut job: person
nut jobs: people; whackjob: person; wacko: person; wackos: people; weirdos: people; crazies: people
crazy people: people; crazy person: person; crazy lady: lady; crazy patient: patient
crazy patients: patients; insane people: people; mental case: person; mental cases: people
mental patient: person with a mental illness; loony bin: psychiatric unit; funny farm: psychiatric unit
nuthouse: psychiatric unit; looney bin: psychiatric unit; insane asylum: psychiatric hospital
mental defective: person with an intellectual disability; deaf and dumb: deaf; deaf-mute: deaf person
midget: person with dwarfism; midgets: people with dwarfism; spaz: person; hermaphrodite: intersex person
hermaphrodites: intersex people; orientals: Asian people; colored people: people of color
crippled children: children with disabilities; crippled child: child with a disability
fatties: people with obesity; fatty mcfatface: person; fatso: person; geezer: older man
geezers: older adults; old hag: older woman; old coot: older man; old bag: older woman
"""


def _read(table: str, severity: Severity) -> dict[str, tuple[str, Severity]]:
    rows = (row.partition(":") for row in table.replace("\n", ";").split(";") if row.strip())
    return {term.strip(): (better.strip(), severity) for term, _, better in rows}


TERMS = {**_read(_PEOPLE, Severity.ADVICE), **_read(_HARSH, Severity.REVIEW)}
"""What is said of people in lower case, what to say in its place, and how much it matters."""
