"""Web hosts whose pages are about no patient, and hosts where pages are people's own.

Public: authorities, journals, health charities and newspapers that clinics point to. Personal: pages people
make for an illness, a fundraiser or their pictures, and where files are shared.
"""

import re

from policies.reading import Reading

_ENDINGS = (".gov", ".mil", ".edu", ".gov.uk", ".nhs.uk", ".ac.uk", ".gc.ca", ".gov.au", ".int")
_PUBLIC = frozenset(
    """
    who.int medlineplus.gov mayoclinic.org clevelandclinic.org hopkinsmedicine.org webmd.com
    healthline.com heart.org stroke.org cancer.org lung.org diabetes.org alz.org kidney.org redcross.org
    marchofdimes.org nami.org 988lifeline.org acog.org aap.org healthychildren.org aafp.org ama-assn.org
    apa.org psychiatry.org acep.org facs.org aha.org jointcommission.org ada.org nursingworld.org
    uspreventiveservicestaskforce.org choosingwisely.org cochrane.org cochranelibrary.com nejm.org
    jamanetwork.com thelancet.com bmj.com nature.com science.org cell.com annals.org acpjournals.org
    plos.org biomedcentral.com springer.com wiley.com sciencedirect.com elsevier.com doi.org pubmed.com
    medrxiv.org biorxiv.org healthaffairs.org kff.org khn.org kffhealthnews.org statnews.com
    medscape.com medpagetoday.com fiercehealthcare.com modernhealthcare.com beckershospitalreview.com
    nytimes.com nyti.ms washingtonpost.com wapo.st wsj.com on.wsj.com reuters.com reut.rs apnews.com
    bbc.com bbc.co.uk bbc.in cnn.com cnn.it at.cnn.com nbcnews.com nbcnews.to cbsnews.com abcnews.go.com
    foxnews.com usatoday.com npr.org n.pr theguardian.com gu.com latimes.com lat.ms lati.ms time.com
    theatlantic.com newsweek.com bloomberg.com cnbc.com cbc.ca khne.ws trib.al on-msn.com msn.com
    today.com on.today.com usnews.com health.usnews.com sciencedaily.com eurekalert.org wikipedia.org
    ted.com pbs.org consumerreports.org politico.com axios.com huffpost.com forbes.com fortune.com
    scientificamerican.com newscientist.com vox.com slate.com wp.me pbs.twimg.com nhs.uk gov.uk
    canada.ca
    """.split()  # noqa: SIM905 - hosts read best as words
)
_PERSONAL = frozenset(
    """
    caringbridge.org posthope.org mylifeline.org lotsahelpinghands.com mealtrain.com takethemameal.com
    gofundme.com gofund.me givesendgo.com fundly.com youcaring.com helphopelive.org cotaforkids.org
    plumfund.com spotfund.com fundrazr.com justgiving.com givealittle.co.nz ketto.org milaap.org
    everloved.com legacy.com tributearchive.com dignitymemorial.com drive.google.com docs.google.com
    photos.google.com photos.app.goo.gl dropbox.com box.com onedrive.live.com 1drv.ms icloud.com
    share.icloud.com wetransfer.com we.tl mega.nz flickr.com flic.kr imgur.com shutterfly.com
    smugmug.com photobucket.com findmyphone.com 23andme.com ancestry.com strava.com
    """.split()  # noqa: SIM905 - hosts read best as words
)
"""Where a page belongs to one person, whoever made it."""


_SHORTENERS = frozenset(
    """
    bit.ly ow.ly t.co tinyurl.com buff.ly goo.gl is.gd dlvr.it fb.me lnkd.in youtu.be hubs.ly rebrand.ly
    """.split()  # noqa: SIM905 - the same
)


def host(address: str) -> str:
    """The host of a web address, lower case, without port and "www."."""
    rest = re.split(r"[/?#]", re.sub(r"^[a-z]+://", "", address.lower()))[0]
    return rest.rpartition("@")[2].partition(":")[0].removeprefix("www.").strip(".")


def own(reading: Reading, name: str) -> bool:
    """Whether it is the clinic's host, or one that it says it links to."""
    return within(name, frozenset(domain.lower() for domain in reading.clinic.web_hosts)) or reading.own.mail(
        "@" + name
    )


def public(name: str) -> bool:
    """Whether it is a well-known host whose pages are about no patient."""
    return name.endswith(_ENDINGS) or within(name, _PUBLIC)


def personal(name: str) -> bool:
    """Whether its pages are people's own, or what they share."""
    return within(name, _PERSONAL)


def shortened(name: str) -> bool:
    """Whether its addresses stand for others, so that nobody sees where they lead."""
    return within(name, _SHORTENERS)


def within(name: str, domains: frozenset[str]) -> bool:
    """Whether a host is one of some domains, or below one."""
    labels = name.split(".")
    return any(".".join(labels[at:]) in domains for at in range(len(labels)))
