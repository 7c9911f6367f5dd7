"""A security classification is told from an ordinary word."""

from __future__ import annotations

import pytest

from bot.core.classified import classification


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        # NATO
        ("/sitrep new NATO SECRET: convoy at dawn", "NATO SECRET"),
        ("nato secret, do not forward", "nato secret"),
        ("NATO RESTRICTED\n1. Convoy", "NATO RESTRICTED"),
        ("route in COSMIC TOP SECRET annex", "COSMIC TOP SECRET"),
        ("see the COSMIC annex", "COSMIC"),
        ("SECRET OTAN", "SECRET OTAN"),
        ("(NS) Two battalions move", "(NS)"),
        ("1. (NR) Two battalions move", "(NR)"),
        ("Nato Restricted: convoy", "Nato Restricted"),
        ("nato restricted\nconvoy", "nato restricted"),
        ("NATO_SECRET", "NATO SECRET"),
        ("ISAF RESTRICTED", "ISAF RESTRICTED"),
        ("(U) Weather is fine.\n(S) Two battalions move", "(S)"),
        ("1. (NU) Weather\n2. (C) Two battalions", "(C)"),
        # EU and its members
        ("RESTREINT UE/EU RESTRICTED", "EU RESTRICTED"),
        ("CONFIDENTIEL UE/EU CONFIDENTIAL", "EU CONFIDENTIAL"),
        ("TRÈS SECRET DÉFENSE", "TRES SECRET DEFENSE"),
        ("note Confidentiel-Défense", "Confidentiel Defense"),
        ("c’est secret défense", "secret defense"),
        ("Restreint UE", "Restreint UE"),
        ("S-UE/EU-S", "S UE/EU S"),
        ("Diffusion restreinte\n1. Convoi", "Diffusion restreinte"),
        ("SPÉCIAL FRANCE", "SPECIAL FRANCE"),
        ("note en DIFFUSION RESTREINTE", "DIFFUSION RESTREINTE"),
        ("/situación nueva DIFUSIÓN LIMITADA convoy", "DIFUSION LIMITADA"),
        ("VS-NUR FÜR DEN DIENSTGEBRAUCH", "VS NUR FUR DEN DIENSTGEBRAUCH"),
        ("VS-NfD", "VS NfD"),
        ("ŚCIŚLE TAJNE", "SCISLE TAJNE"),
        ("ÇOK GİZLİ", "COK GIZLI"),
        # states
        ("/task add Ana SECRET move the convoy", "SECRET"),
        ("Title: CONFIDENTIAL plan", "CONFIDENTIAL"),
        ("TOP SECRET//SI//NOFORN", "TOP SECRET"),
        ("this is top secret", "top secret"),
        ("/sitrep new (S//REL TO USA, GBR) convoy", "S//REL TO USA, GBR"),
        ("(TS//SI//NF) CONVOY AT NIGHT", "TS//SI//NF"),
        ("S//NF CONVOY AT NIGHT", "S//NF"),
        ("(s//rel to usa, gbr) convoy", "//rel to"),
        ("secret//noforn", "secret//noforn"),
        ("FOR UK EYES ONLY", "UK EYES ONLY"),
        ("S E C R E T\nFM COM", "S E C R E T"),
        ("СОВЕРШЕННО СЕКРЕТНО", "СОВЕРШЕННО СЕКРЕТНО"),
        # banners
        ("/request assistance description: RESTRICTED", "RESTRICTED"),
        ("!solicitud asistencia camiones; descripción: RESERVADO; destino: Goma", "RESERVADO"),
        ("/طلب مساعدة الوصف: سري", "سري"),
        ("RESTRICTED\nroad plan", "RESTRICTED"),
        ("road plan\n  RESTRICTED  ", "RESTRICTED"),
        ("/sitrep new RESTRICTED: convoy", "RESTRICTED"),
        ("/sitrep new\nRESTRICTED\ntitle: convoy", "RESTRICTED"),
        ("[RESTRICTED] convoy", "RESTRICTED"),
        ("/sitrep new WSH: 2 wells down (RESTRICTED)", "(RESTRICTED)"),
        ("/tarea nueva Ana plano [RESERVADO] para el viernes", "[RESERVADO]"),
        ("RESERVADO\nconvoy", "RESERVADO"),
        ("marking: restricted", "restricted"),
        ("Marking: NATO restricted", "NATO restricted"),
        ("_SECRET_ convoy", "SECRET"),
        ("TOP  SECRET", "TOP SECRET"),
        ("Clasificación: secreto", "secreto"),
        # Arabic
        ("سري للغاية", "سري للغاية"),
        ("تقرير سِرّي جدًا عن القافلة", "سري جدا"),
        ("سـري\nقافلة", "سري"),
        ("/تقرير جديد سري: قافلة", "سري"),
        ("المعلومات سرية للغاية", "سرية للغاية"),
        ("الناتو سري", "الناتو سري"),
        # hidden
        ("SE\u200bCRET convoy", "SECRET"),
        ("ＳＥＣＲＥＴ convoy", "SECRET"),
    ],
)
def test_what_is_classified_is_seen(text: str, seen: str) -> None:
    assert classification(text) == seen


@pytest.mark.parametrize(
    "text",
    [
        "/methane M: yes; access: RESTRICTED; hazards: fire",
        "/request assistance chairs; description: for the secretary, RESTRICTED access road",
        "status: RESTRICTED",
        "/sitrep new LOG: bridge at km 12 open (RESTRICTED)",
        "the plan (RESTRICTED) of our talk",
        "restricted access road at km 12",
        "RESTRICTED ACCESS ROAD AT KM 12",
        "Movement is RESTRICTED after 18:00",
        "MOVEMENT RESTRICTED TO 4X4 VEHICLES",
        "N2: RESTRICTED to 5 t",
        "(A) wait (B) go (C) third option (S) south side",
        "12 well(s), 3 pump(s)",
        "Storm Nadia (TS) makes landfall, Charlotte (NC) reports none (NR)",
        "(TS) Nadia makes landfall", "(NR) not received", "(NC)", "(S) South gate\n(N) North gate",
        "secret//project", "GPS //SI units", "UNRESTRICTED ACCESS", "zone restreinte",
        "ZONE RESTREINTE : accès interdit",
        "diffusion restreinte aux familles", "nato restricted the air corridor", "radio con difusión limitada",
        "the secretary of the committee, SECRETARIAT and SECRETARY GENERAL",
        "keep it confidential; a secret ballot; el informe es confidencial; accès restreint",
        "UNCLASSIFIED", "NATO UNCLASSIFIED", "NON CLASSIFIÉ", "TLP:RED", "TLP:AMBER+STRICT",
        "EU restricted the export of pumps", "NATO liaison officer", "EU delegation",
        "https://si.example.org/nf and https://tk//x", "agua//si hay", "/search secret",
        "RESERVADO PARA OMS", "mesa reservado: no", "Dr Geheim, Ms Segreto",
        "الرقم السري للباب", "رقم سري للهاتف", "السكرتير",
        "security: restricted movement after curfew",
        "C// is no mark, and/or R/S neither",
        "",
    ],
)  # fmt: skip
def test_ordinary_words_are_not(text: str) -> None:
    assert classification(text) is None


@pytest.mark.parametrize("sign", ["\n", " ", "/a a ", "S//AB, ", "/", "(", "[\n"])
def test_a_long_text_is_read_as_fast_as_it_is_long(sign: str) -> None:
    """Otherwise, this would never end."""
    assert classification(sign * 60_000) in {None, "S//AB"}
