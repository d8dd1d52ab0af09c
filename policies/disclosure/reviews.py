"""The words for reviews, and for asking for them."""

REVIEW = (
    "(?:(?:online |google |yelp |facebook |healthgrades |zocdoc |vitals |indeed |glassdoor |public "
    "|honest |quick |nice |kind |good |great |glowing |positive |happy |short |written |video |patient "
    "|customer |new |more |five[- ]star |5[- ]?star |5 ?⭐ ?"
    "|five stars? |5 stars? |one[- ]star |1[- ]star |two[- ]star |bad |negative |poor |critical |unfair "
    "|mean |old |first ){0,4}(?:reviews?|ratings?|testimonials?|google review|shout-?out on google)"
    "(?! (?:of (?:systems|the (?:literature|evidence|chart|study|book))|articles?|board|committees?"
    "|session|course|class|article|panel)))"
)
ASK = (
    "(?:leave|leaving|left|leaves|write|writes|writing|post|posts|posting|drop|give|gives|giving|submit"
    "|share|add|put up|rate|review|reviews|reviewing|publish)"
)
SITE = (
    "(?:google|yelp|facebook|healthgrades|zocdoc|vitals|trustpilot|indeed|glassdoor|webmd|ratemds"
    "|nextdoor|the app store)"
)
