"""Who speaks in Turkish: the verb last, endings that tell whose words they are, subjects that are dropped."""

from __future__ import annotations

import pytest

from newsextract.extractors.fields.quotes import quotes
from newsextract.model.document import Document
from newsextract.model.source import Source
from newsextract.speech.case_endings import without_case


def said(body: str) -> list[tuple[str, str | None]]:
    """The quotations of a text with their speakers."""
    doc = Document(source=Source(text=body, kind="text"), language="tr")
    return [(quote.text, quote.speaker) for quote in quotes(doc, body, None)]


@pytest.mark.parametrize(("body", "speaker"), [
    ('Vali Ayşe Demir, "Bekliyoruz." dedi.', "Ayşe Demir"),
    ('Vali Ayşe Demir ise "Bekliyoruz" diye konuştu.', "Ayşe Demir"),
    ("İzmir'de konuşan Vali Ayşe Demir, yağmura değinerek, “Bekliyoruz” ifadelerini kullandı.", "Ayşe Demir"),
    ("“Bekliyoruz” diyor Kemal Arı.", "Kemal Arı"),
    ("Kemal Arı şöyle konuştu: “Bekliyoruz.”", "Kemal Arı"),
    ("Kemal Arı'nın avukatı Selin Ok, “Delil yok” dedi.", "Selin Ok"),
    ("Ayşe Demir ve Kemal Arı, “Bekliyoruz” dedi.", "Ayşe Demir ve Kemal Arı"),
    ("Adını vermek istemeyen bir görgü tanığı, “Her yer duman” diye anlattı.", "bir görgü tanığı"),
    ("Yetkililer, “yangının kontrol altında” olduğunu belirtti.", "Yetkililer"),
])  # fmt: skip
def test_the_subject_stands_before_the_words(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


@pytest.mark.parametrize(("body", "speaker"), [
    ("“Bekliyoruz” diyen Kemal Arı, yağmur istedi.", "Kemal Arı"),
    ("“Bekliyoruz” ifadelerini kullanan Arı, Vali Ayşe Demir'e teşekkür etti.", "Arı"),
    ("“Halamdayım” diyen Defne’nin annesi Pelin Baykal üzgün.", "Defne"),
    ("“Neden geldiniz?” diye soran gazeteciye kimse yanıt vermedi.", "gazeteci"),
])  # fmt: skip
def test_who_follows_a_participle(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


@pytest.mark.parametrize(("body", "speaker"), [
    ("Ayşe Demir'in “Bekliyoruz” sözleri tepki çekti.", "Ayşe Demir"),
    ("Bir vatandaşın “Su yok” demesi üzerine tören durdu.", "vatandaş"),
    ("Valilikten yapılan açıklamada “gerekli tedbirlerin alındığı” belirtildi.", "Valilik"),
    ("Merkez Bankası'nın raporunda “Enflasyon düşecek” ifadesine yer verildi.", "Merkez Bankası"),
    ("Kemal Arı’ya göre karar “yanlış” ve geri alınmalı.", "Kemal Arı"),
])  # fmt: skip
def test_whose_words_they_are_by_endings(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


@pytest.mark.parametrize(("body", "speaker"), [
    ("Öğretmen Ayşe Demir sınıfa girdi. “Günaydın çocuklar” dedi.", "Ayşe Demir"),
    ("Ayşe Demir’e geleceği soruyorum. Uzun süre susuyor.\n\n“Beklerim, belki biri gelir.”", "Ayşe Demir"),
    ("Teknik direktör Ersin Gök konuştu. Deneyimli çalıştırıcı, “İyi oynadık” dedi.", "Ersin Gök"),
    ("Toprağı kazan işçi Halil Sevimli heyecanlı. 22 yaşındaki genç, “Düğme sandım” dedi.", "Halil Sevimli"),
    ("Kızı Sevda İnanır gülüyor. Sevda Hanım, “Beğenmiyor” diyor.", "Sevda İnanır"),
    ("Hakim Ali Ak'ın “Neden?” sorusu üzerine sanık Neslihan Bor, “Bilmiyorum” dedi.", "Neslihan Bor"),
])  # fmt: skip
def test_who_goes_on_or_is_described(body: str, speaker: str) -> None:
    assert said(body)[-1][1] == speaker


def test_a_quotation_has_marks_at_its_ends_only() -> None:
    body = "Kemal Arı şunları söyledi:\n\n“Birinci konu su.\n\nİkincisi yol.\n\nSonuncusu okul.”\n\nToplantı bitti."
    assert said(body) == [
        ("Birinci konu su.", "Kemal Arı"), ("İkincisi yol.", "Kemal Arı"), ("Sonuncusu okul.", "Kemal Arı"),
    ]  # fmt: skip


@pytest.mark.parametrize("body", [
    "“Kuyu” adlı film yarın gösterime giriyor.",
    "“Kuyunun Sesi”nin yönetmeni Ayşe Demir ödül aldı.",
    "“Halkın evi” olarak bilinen bina yıkıldı.",
    "Kadınlar “Evimizi istiyoruz” yazılı pankart taşıdı.",
])  # fmt: skip
def test_titles_and_terms_are_no_speech(body: str) -> None:
    assert said(body) == []


@pytest.mark.parametrize(("word", "bare"), [
    ("Kaya'nın", "Kaya"), ("Kaya’ya", "Kaya"), ("İzmir'deki", "İzmir"), ("O'Brien", "O'Brien"), ("Kaya", "Kaya"),
    ("D'Angelo'nun", "D'Angelo"),
])  # fmt: skip
def test_endings_behind_an_apostrophe(word: str, bare: str) -> None:
    assert without_case(word) == bare
