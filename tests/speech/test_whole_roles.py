"""Where the words for what somebody is end: not at "and", nor before the name of a body; before other people."""

from __future__ import annotations

import pytest

from spoken import roles_in_record


@pytest.mark.parametrize(("text", "role"), [
    ("“It leaks,” said Rhea Colt, president and CEO of Marl Cranes.", "president and CEO of Marl Cranes"),
    ("“It leaks,” said Rhea Colt, the museum's president and director, in an interview.", "president and director"),
    ("“It leaks,” said Rhea Colt, a former pilot and crane director for Marl Water.",
     "former pilot and crane director for Marl Water"),
    ("“It leaks,” says Rhea Colt, the Head of Cranes and Ropes for Ships at Marl Water.",
     "Head of Cranes and Ropes for Ships at Marl Water"),
    ("“It leaks,” says Rhea Colt, a professor of law and crime at Marl University.",
     "professor of law and crime at Marl University"),
    ("“It leaks,” says Rhea Colt, a port space and crane architect.", "port space and crane architect"),
    ("“It leaks,” says Rhea Colt, a researcher and consultant who counts cranes.", "researcher and consultant"),
    ("“It leaks,” says Rhea Colt, a fellow at Marl College who counts cranes.", "fellow at Marl College"),
    ("“It leaks,” said Rhea Colt, Ph.D., Head of the Crane Unit and Head of the Rope Unit for Marl Water.",
     "Head of the Crane Unit and Head of the Rope Unit for Marl Water"),
    ("The pilot and Odo Lunt's daughter, Rhea Colt, said: “It leaks.”", "pilot and Odo Lunt's daughter"),
    ("Former crane agent and profiler Rhea Colt told them “it leaks”.", "Former crane agent and profiler"),
    ("“It leaks,” said Rhea Colt, mayor of Marl and Ostwick.", "mayor of Marl and Ostwick"),
])  # fmt: skip
def test_a_role_is_not_cut_where_another_noun_or_its_complement_follows(text: str, role: str) -> None:
    assert roles_in_record(text) == [role]


@pytest.mark.parametrize(("text", "role"), [
    ("“It leaks,” said Rhea Colt, the mayor of Marl, and Odo Lunt left.", "mayor of Marl"),
    ("“It leaks,” said Rhea Colt, mayor of Marl and Adam Lunt.", "mayor of Marl"),
    ("“It leaks,” said Rhea Colt, a pilot and her husband.", "pilot"),
    ("“It leaks,” said Rhea Colt, CEO of Marl Cranes at a meeting.", "CEO of Marl Cranes"),
    ("“It leaks,” said Rhea Colt, mayor of Marl and lived there.", "mayor of Marl"),
])  # fmt: skip
def test_a_role_ends_before_other_people_and_clauses(text: str, role: str) -> None:
    assert roles_in_record(text) == [role]


@pytest.mark.parametrize(("text", "role"), [
    ("„Das dauert“, sagt Karl Feld, Gründer und Vorsitzender der Partei.", "Gründer und Vorsitzender der Partei"),
    ("„Das dauert“, sagt Karl Feld, Geschäftsführer der Direktion Marl der Bundesagentur für Arbeit.",
     "Geschäftsführer der Direktion Marl der Bundesagentur für Arbeit"),
    ("„Das dauert“, sagt Karl Feld, Experte der Stiftung Wasser und Hafen.", "Experte der Stiftung Wasser und Hafen"),
    ("„Das dauert“, sagt Karl Feld, Sprecher der Polizei, und Anna Brandt ging.", "Sprecher der Polizei"),
    ("„Das dauert“, so Karl Feld, der vielen Fahrern aus der Seele spricht.", None),
    ("„Das dauert“, sagt Karl Feld, der den jungen Verband auf dem Treffen vertrat.", None),
])  # fmt: skip
def test_german_roles_to_their_end(text: str, role: str | None) -> None:
    assert roles_in_record(text, "de") == [role]
