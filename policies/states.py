"""States of the US, and whose law keeps testimonials out of a clinician's advertising.

A starting point for an organisation's counsel and no advice: boards of single professions differ, and laws
change. Illinois had such a bar and lifted it for physicians in 2011 (P.A. 97-622, 225 ILCS 60/26); the board
of Texas enforces that state's only against testimonials that deceive. Both are left out: whoever wants to be
stricter says so in clinic.toml.
"""

STATES = {
    "AL": "Alabama",
    "AK": "Alaska",
    "AZ": "Arizona",
    "AR": "Arkansas",
    "CA": "California",
    "CO": "Colorado",
    "CT": "Connecticut",
    "DE": "Delaware",
    "DC": "District of Columbia",
    "FL": "Florida",
    "GA": "Georgia",
    "HI": "Hawaii",
    "ID": "Idaho",
    "IL": "Illinois",
    "IN": "Indiana",
    "IA": "Iowa",
    "KS": "Kansas",
    "KY": "Kentucky",
    "LA": "Louisiana",
    "ME": "Maine",
    "MD": "Maryland",
    "MA": "Massachusetts",
    "MI": "Michigan",
    "MN": "Minnesota",
    "MS": "Mississippi",
    "MO": "Missouri",
    "MT": "Montana",
    "NE": "Nebraska",
    "NV": "Nevada",
    "NH": "New Hampshire",
    "NJ": "New Jersey",
    "NM": "New Mexico",
    "NY": "New York",
    "NC": "North Carolina",
    "ND": "North Dakota",
    "OH": "Ohio",
    "OK": "Oklahoma",
    "OR": "Oregon",
    "PA": "Pennsylvania",
    "PR": "Puerto Rico",
    "RI": "Rhode Island",
    "SC": "South Carolina",
    "SD": "South Dakota",
    "TN": "Tennessee",
    "TX": "Texas",
    "UT": "Utah",
    "VT": "Vermont",
    "VA": "Virginia",
    "WA": "Washington",
    "WV": "West Virginia",
    "WI": "Wisconsin",
    "WY": "Wyoming",
}
"""Two letters (USPS) and the name."""

NO_TESTIMONIALS = {
    "NY": "N.Y. Education Law § 6530(27)(a)(iii)",
    "WV": "W. Va. Code R. § 11-1A-12",
}
"""Where a physician's advertising may not use testimonials, and by which rule; to be confirmed by counsel."""
