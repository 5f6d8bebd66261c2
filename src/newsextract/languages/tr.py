"""Turkish: the words of page furniture, dates and bylines; ``words.py`` says what each constant means."""

# --- recognition ----------------------------------------------------------------------------------
COMMON = "ve bir bu için ile da de olarak daha çok olan gibi en kadar sonra ise var dedi olduğunu ancak değil yok her göre ne söyledi"

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("related", "header of related links"): "ilgili haberler|ilgili haber|diğer haberler|son haberler|çok okunanlar|en çok okunanlar|önerilen haberler|etiketler|bunlar da ilginizi çekebilir",
    ("comment", "header of comments"): "yorumlar|yorum yap|yorum yaz",
    ("boilerplate", "share line"): "paylaş|facebook'ta paylaş|yazdır|bağlantıyı kopyala|kaydet|dinle|takip et",
    ("boilerplate", "advertisement label"): "reklam|ilan|sponsorlu içerik",
    ("boilerplate", "navigation line"): "ana sayfa|anasayfa|menü|ara|giriş yap|üye ol|iletişim|kapat|sonraki|önceki|daha fazla göster",
    ("boilerplate", "promotion"): "abone ol|bültene abone ol|e-bülten",
}
STARTS = {
    ("boilerplate", "embedded control"): (
        r"bu gönderiyi (?:instagram|facebook|twitter|x|tiktok|threads)['’]da gör",
    ),
    ("related", "link to another story"): (r"(?:ayrıca okuyun|ilgili haber|okuyun|izleyin)\s?: ?\S",),
    ("boilerplate", "copyright line"): (r"(?:tüm|her) hakkı (?:saklıdır|mahfuzdur)|tüm hakları saklıdır",),
}
HOLDS_WORDS = "hakkı|hakları"
HOLDS = {
    ("boilerplate", "copyright line"): (r"(?:tüm|her) hakkı (?:saklıdır|mahfuzdur)|tüm hakları saklıdır",),
}
NOTICE_WORDS = "hakkı|hakları|abone|izinsiz|kaynak gösteril|whatsapp"
NOTICES = (
    r"(?:tüm|her) hakkı (?:saklıdır|mahfuzdur)|tüm hakları saklıdır",
    r"\babonelik için (?:lütfen )?(?:iletişime|bize|tıklayın|bilgi)",
    r"\b(?:bültenimize|gazetemize|kanalımıza|e-bültene) abone (?:olun|olabilirsiniz|olmak için)",
    r"\bizinsiz (?:olarak )?(?:kullanılamaz|kopyalanamaz|yayınlanamaz|yayımlanamaz|çoğaltılamaz|alıntılanamaz)",
    r"\bkaynak gösteril(?:meden|mek şartıyla) [^.]{0,40}(?:kullanılamaz|yayınlanamaz|yayımlanamaz|alıntılanamaz|kullanılabilir)",
    r"\bwhatsapp (?:kanalımız|grubumuz)[^.]{0,30}(?:katıl|takip)",
)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"yazan|yazar|haber|muhabir|hazırlayan"
DATE_LABEL = r"yayınlanma(?: tarihi)?|yayın tarihi|güncelleme(?: tarihi)?|güncellenme|son güncelleme|giriş(?: tarihi)?|oluşturulma(?: tarihi)?|tarih"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara"
WEEKDAYS = "pazartesi pzt|salı sal|çarşamba çar|perşembe per|cuma cum|cumartesi cmt|pazar paz"
MODIFIED = "güncelleme|güncellenme|güncellendi|son güncelleme"
BYLINE_COUNTED = "(?:dakika|dk|saat|gün|hafta|ay|yıl)(?: önce)?"
DATE_WORDS = "saat|saati|okuma"
READING_TIME = r"okuma süresi\s?:?\s*\d{1,3}\s?(?:dakika|dk)?\b\.?|\d{1,3}\s?(?:dakika|dk)\.? okuma\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "ve|ile"
BYLINE_NOT_WRITING = "fotoğraf|foto|görsel|video|grafik|çeviri|kurgu"
BYLINE_JOBS = "muhabir|muhabiri|editör|editörü|gazeteci|yazar|yazarı|temsilcisi|spikeri"
BYLINE_BEATS = "siyaset|ekonomi|dış"
BYLINE_ORGANISATIONS = "ajansı|haber|gazetesi|servisi|merkezi|üniversitesi|radyo|dergisi"
