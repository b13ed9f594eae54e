"""Words by which the place-fact finder knows a place, and words with a capital letter that are none."""

from __future__ import annotations

from typing import Final

STREET_TYPES: Final = (
    "Road", "Street", "Lane", "Avenue", "Close", "Row", "Drive", "Crescent", "Gardens", "Place", "Court",
    "Terrace", "Square", "Grove", "Mews", "Way", "Walk", "Rise", "Hill", "View", "Parade", "Yard", "Croft",
    "Fold", "Gate", "Wharf", "Quay", "Green", "Park", "Estate", "House", "Heights", "Villas", "Cottages",
    "Buildings", "Roundabout", "Bridge", "Bypass", "Arcade", "Precinct", "Rd", "Ave", "Cl",
)  # fmt: skip
# Nouns that follow a name: "Thornby bus station", "St Mary's church".
NAMED_PLACE_NOUNS: Final = (
    "school", "library", "gym", "gp", "surgery", "church", "chapel", "mosque", "temple", "synagogue",
    "cathedral", "college", "university", "nursery", "academy", "hospital", "clinic", "pharmacy", "dentist",
    "café", "cafe", "pub", "arms", "inn", "hotel", "refuge", "hostel", "station", "park", "railway",
    "airport", "centre", "market", "supermarket", "shop", "store", "stores", "salon", "club", "theatre",
    "cinema", "pool", "office", "factory", "warehouse", "woods", "wood", "common", "cemetery", "estate",
)  # fmt: skip
# Nouns that say where somebody goes as soon as they are hers: "her gym".
OWNED_PLACE_NOUNS: Final = (
    "gym", "library", "school", "college", "university", "nursery", "surgery", "GP", "GP's", "doctor's?",
    "dentist", "church", "chapel", "mosque", "temple", "synagogue", "hairdresser", "salon", "clinic",
    "yoga class", "dance class", "choir", "allotment", "refuge", "pharmacy", "playgroup", "bus stop",
)  # fmt: skip
COMPANY_WORDS: Final = (
    "Ltd", "Limited", "PLC", "plc", "LLP", "Inc", "Trust", "Council", "Group", "Stores", "Foundation",
)  # fmt: skip
RELATIVES: Final = (
    "parent", "mother", "father", "mum", "dad", "sister", "brother", "friend", "aunt", "uncle", "cousin",
    "nan", "gran", "grandmother", "grandfather", "grandparent", "daughter", "son", "partner", "colleague",
)  # fmt: skip
RELATIVE_PLACE_NOUNS: Final = ("house", "home", "flat", "address", "place", "workplace", "work")
CAR_COLOURS: Final = (
    "red", "blue", "green", "black", "white", "silver", "grey", "gray", "yellow", "orange", "brown",
    "purple", "gold", "beige",
)  # fmt: skip
PLATFORMS: Final = frozenset(
    """whatsapp facebook instagram snapchat tiktok telegram signal twitter youtube linkedin reddit discord
    messenger facetime skype zoom teams google gmail outlook hotmail icloud apple android iphone samsung
    paypal monzo revolut netflix spotify amazon ebay vinted tinder bumble hinge strava airtag bluetooth
    internet bbm viber x threads pinterest wifi""".split()  # noqa: SIM905 -- a list to read
)
CAPITALISED_NOISE: Final = frozenset(
    """january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays christmas easter eve england wales scotland britain uk united kingdom ireland northern english
    welsh british i he she they we it his her their him them mr mrs ms miss mx dr sir pc dc ps ds di dci sgt
    sergeant constable detective inspector superintendent chief officer police constabulary court courts
    crown magistrates magistrate youth family county high supreme act acts section sections schedule order
    orders map maps exhibit exhibits term terms incident incidents table statement part annex page document
    property store dara dash srp sam s-dash isac idva marac mappa cctv anpr gps sim pin id url ip dna hr
    bail conditions non-molestation occupation restraining protection stalking harassment interim full the a
    an this that these those when while after before then there if on in at by as and but or so because
    since during both all no not nothing never two three four five six seven eight nine ten one any each
    every some what who why how where our my your its defendant applicant victim witness solicitor counsel
    home work unit force service legal services judge justice justices parliament human rights convention
    article government office guidance code practice god mum dad mother father sister brother nan gran ok
    okay please sorry hello hi dear love""".split()  # noqa: SIM905 -- a list to read
)
# Words that open a sentence or a phrase before a name.
LEADING_NOISE: Final = frozenset(
    """On At In The A An Outside Near From To Opposite Behind Beside Around Towards Toward Through Via Into
    Along Past By Between Inside Off Over Under Across Down Up And Of With For Leaving Beyond Her His Their
    Of of the and in on at""".split()  # noqa: SIM905 -- a list to read
)
