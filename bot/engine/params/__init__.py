"""The kinds of arguments that commands take."""

from bot.engine.params.chosen import choice, language, marking, role, tongue, tongues, zone
from bot.engine.params.known import organisation, person, room
from bot.engine.params.places import phone, place
from bot.engine.params.plain import number, optional, record, rest, whole, word
from bot.engine.params.reading import read_params
from bot.engine.params.settings import Peace, countries, peace, switch
from bot.engine.params.times import deadline, duration, moment, recurring

__all__ = [
    "Peace",
    "choice",
    "countries",
    "deadline",
    "duration",
    "language",
    "marking",
    "moment",
    "number",
    "optional",
    "organisation",
    "peace",
    "person",
    "phone",
    "place",
    "read_params",
    "record",
    "recurring",
    "rest",
    "role",
    "room",
    "switch",
    "tongue",
    "tongues",
    "whole",
    "word",
    "zone",
]
