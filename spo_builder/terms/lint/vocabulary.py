"""The words by which the linter knows streets, institutions, persons and verbs; small letters throughout."""

from __future__ import annotations


def _split(words: str) -> frozenset[str]:
    return frozenset(words.split())


# A word before one of these, with a capital letter, is part of the name of a road.
STREETS = _split(
    "road street lane avenue drive close row way place crescent terrace gardens grove hill park square "
    "walk mews view green rise parade wharf quay yard gate bank fold croft mount villas broadway circus "
    "boulevard embankment highway rd st ave ln bypass alley passage steps bridge roundabout bottom brow "
    "garth dale court chase end"
)
# Streets that are not also everyday words, for texts whose capital letters say nothing.
PLAIN_STREETS = "road|street|lane|avenue|crescent|terrace|grove|mews|boulevard"
INSTITUTIONS = _split(
    "school academy college university library station hospital clinic surgery church mosque temple "
    "synagogue chapel gurdwara cathedral nursery centre center stores store supermarket shop gym club pub "
    "inn hotel hall house cottage farm flats apartments estate cafe restaurant theatre cinema stadium "
    "airport market arcade mall unit team police force programme project service services trust council "
    "charity act order tribunal office department board agency society association group company limited "
    "ltd plc llp solicitors practice partnership institute foundation network scheme prison probation "
    "constabulary cabinet infirmary bakery café support palace grange lodge manor castle arena works "
    "cottages barn mill tower towers block terminal depot cemetery crematorium precinct playground "
    "allotments marina harbour pier beach bar arms infants juniors gallery museum leisure workshop"
)
# Courts of law; any other court with a name is a street or a block of flats.
COURTS = _split(
    "family county crown high magistrates magistrate coroner coroners youth civil supreme appeal district"
)
WELSH_STREETS = _split("heol ffordd stryd lôn lon rhodfa clos maes cwrt parc sgwâr rhiw allt")
WELSH_INSTITUTIONS = _split(
    "ysgol meddygfa eglwys capel coleg prifysgol canolfan neuadd llyfrgell gorsaf ysbyty tafarn clinig"
)
LABELS = _split(
    "defendant victim victims complainant complainants applicant respondent protected person persons "
    "party order court police officer schedule map plan exhibit annex appendix part term terms paragraph "
    "section article item"
)
TITLES = _split("mr mrs ms miss mx dr prof professor pc dc ps ds sir lady lord rev revd")
# Capital letters of these say nothing about a name.
CALENDAR = _split(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays "
    "fridays saturdays sundays january february march april june july august september october november "
    "december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter"
)
FUNCTION_WORDS = _split(
    "a an the of to in on at by for from with without within and or nor but not no never any all each "
    "every he she it they him her his their its them you your this that these those which who whom whose "
    "where when while if unless except save is are was be being been has have had must may shall should "
    "will would can could do does did as than other another one two three i we us our so only also "
    "between until after before through via over under into onto out up off about upon during per such "
    "there here then"
)
PREPOSITIONS = _split(
    "near nearby around close outside inside behind opposite beside past towards along toward"
)
CONTACT_VERBS = _split(
    "contact contacting telephone telephoning phone phoning call calling text texting message messaging "
    "email emailing e-mail write writing speak speaking communicate communicating ring ringing talk "
    "talking correspond corresponding"
)
AREA_VERBS = _split(
    "enter entering go going attend attending visit visiting return returning remain remaining travel "
    "travelling come coming walk walking drive driving loiter loitering frequent frequenting live living "
    "reside residing stay staying be being wait waiting pass passing leave leaving access accessing "
    "approach approaching"
)
OTHER_VERBS = _split(
    "follow following watch watching monitor monitoring spy spying track tracking locate locating "
    "photograph photographing film filming record recording publish publishing post posting share sharing "
    "upload uploading send sending deliver delivering use using possess possessing own owning buy buying "
    "place placing create creating make making start starting bring bringing issue issuing commence file "
    "lodge damage damaging threaten threatening ask asking instruct instructing encourage encouraging "
    "cause causing attempt search obtain engage engaging surrender surrendering provide providing allow "
    "allowing permit permitting give giving hand notify notifying inform register report reporting sign "
    "produce producing tell confirm keep wear install delete remove take taking name naming mention "
    "display show pay apologise respect refrain stop cease avoid comply complete undertake knowingly "
    "directly indirectly physically intentionally deliberately associate associating fly work volunteer "
    "interfere employ describe refer say accompany collect pretend view react impersonate"
)
# Words that the rules look for: a capital letter alone never takes one of them out of sight.
JUDGED_WORDS = _split(
    "stalk stalking stalks stalked harass harassing harassment harasses harassed pester pestering molest "
    "molesting trespass trespassing nuisance offence offences alarm distress commit reasonable "
    "unreasonable reasonably unreasonably excessive excessively unnecessary unnecessarily inappropriate "
    "inappropriately anti-social antisocial abusive abusively vicinity short distance regularly "
    "frequently etc similar proper properly proximity surrounding family families friend friends relative "
    "relatives children child colleagues associates household think feel desire punishment internet "
    "social media online computer computers phone phones device devices telephone smartphone insert tbc "
    "knows believes aware vexatious proceedings application applications claim claims"
)
# Whoever does one of these leaves the next verb to somebody or something else.
GO_BETWEEN_VERBS = _split(
    "cause causing ask asking instruct instructing encourage encouraging allow allowing permit permitting "
    "use using pay employ make making tell give giving hand notify place possess create own buy"
)
TELLING_WORDS = _split(
    "or and to not from in any way again also then either otherwise seek seeking try trying attempt "
    "attempting attempts physically personally ever deliberately knowingly wilfully repeatedly"
)
VERBS = CONTACT_VERBS | AREA_VERBS | OTHER_VERBS
COMMON = FUNCTION_WORDS | VERBS | JUDGED_WORDS | LABELS | PREPOSITIONS
