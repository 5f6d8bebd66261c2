"""Turkish: the words of page furniture, dates, bylines and quotations; ``words.py`` says what each constant means."""

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
BYLINE_COUNTED = "(?:dakika|dk|saat|gün|hafta|ay|yıl)(?: önce)?|yorum"
DATE_WORDS = "saat|saati|okuma"
READING_TIME = r"okuma süresi\s?:?\s*\d{1,3}\s?(?:dakika|dk)?\b\.?|\d{1,3}\s?(?:dakika|dk)\.? okuma\b"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "ve|ile"
BYLINE_NOT_WRITING = "fotoğraf|foto|görsel|video|grafik|çeviri|kurgu"
BYLINE_JOBS = "muhabir|muhabiri|editör|editörü|gazeteci|yazar|yazarı|temsilcisi|spikeri"
BYLINE_BEATS = "siyaset|ekonomi|dış"
BYLINE_ORGANISATIONS = "ajansı|haber|gazetesi|servisi|merkezi|üniversitesi|radyo|dergisi"

# --- speech ---------------------------------------------------------------------------------------
VERB_LAST = MARKS_AT_ENDS = CASE_APOSTROPHE = NO_ARTICLES = True
SPEECH_FORMS = (
    "dedi dediler diyor diyorlar demiş diyerek diyordu der derken deyip deyince derdi söyledi söylediler söylüyor"
    " söylüyorlar söylemiş söyleyerek söylerken söyleyip söyledikten belirtti belirttiler belirtiyor belirtiyorlar"
    " belirterek belirtirken belirtip konuştu konuştular konuşuyor konuşarak vurguladı vurguladılar vurguluyor"
    " vurgulayarak vurgularken kaydetti kaydettiler kaydediyor kaydederek kaydederken açıkladı açıkladılar açıklıyor"
    " açıklayarak açıklarken anlattı anlattılar anlatıyor anlatıyorlar anlatarak anlatırken anlatmış ekledi eklediler"
    " ekliyor ekliyorlar ekleyerek ekleyip aktardı aktardılar aktarıyor aktararak aktarırken savundu savundular"
    " savunuyor savunuyorlar savunarak savunurken bildirdi bildirdiler bildiriyor bildirerek duyurdu duyurdular"
    " duyuruyor duyurarak yanıtladı yanıtladılar yanıtlıyor yanıtlayarak cevapladı cevapladılar cevaplıyor"
    " cevaplayarak değerlendirdi değerlendirdiler değerlendiriyor değerlendirerek eleştirdi eleştirdiler eleştiriyor"
    " eleştirerek eleştirirken uyardı uyardılar uyarıyor uyararak hatırlattı hatırlattılar hatırlatıyor hatırlatarak"
    " hatırlatırken yazdı yazdılar yazıyor yazarak sordu sordular soruyor sorarak seslendi seslendiler sesleniyor"
    " seslenerek bağırdı bağırdılar bağırıyor bağırarak yakındı yakındılar yakınıyor yakınarak özetledi özetliyor"
    " özetleyerek yineledi yineliyor yineleyerek tekrarladı tekrarlıyor tekrarlayarak sürdürdü sürdürüyor sürdürerek"
    " tamamladı tamamlıyor yorumladı yorumluyor yorumlayarak yalanladı yalanlıyor yalanlayarak doğruladı doğruluyor"
    " doğrulayarak fısıldadı fısıldıyor fısıldayarak mırıldandı mırıldanıyor mırıldanarak haykırdı haykırıyor"
    " haykırarak gülümsedi gülümsüyor gülümseyerek güldü gülüyor gülerek övdü övüyor överek kınadı kınıyor kınayarak"
    " paylaştı paylaşıyor paylaşarak vurgulandı belirtildi bildirildi denildi deniliyor kaydedildi aktarıldı açıklandı"
    " duyuruldu çıkıştı çıkışıyor çıkışarak noktaladı noktalıyor noktalayarak öngördü öngörüyor öngörerek inanıyor"
    " düşünüyor umuyor hatırlıyor düşünüyordu sıraladı sıralıyor sıralayarak dillendirdi dillendiriyor dillendirerek"
    " iletti iletiyor ileterek müjdeledi müjdeliyor müjdeleyerek betimledi betimliyor betimleyerek geçiştirdi diye"
    " şeklinde biçiminde"
)
SAYING_FORMS = (
    "diyen söyleyen belirten konuşan vurgulayan kaydeden açıklayan anlatan ekleyen aktaran savunan bildiren duyuran"
    " yanıtlayan cevaplayan değerlendiren eleştiren uyaran hatırlatan yazan soran seslenen bağıran yakınan özetleyen"
    " yineleyen tekrarlayan sürdüren tamamlayan yorumlayan yalanlayan doğrulayan fısıldayan mırıldanan haykıran"
    " gülümseyen gülen öven kınayan paylaşan denilen çıkışan noktalayan öngören düşünen sıralayan dillendiren ileten"
    " müjdeleyen betimleyen geçiştiren kullanan bulunan veren yapan gösteren getiren süren eden"
)
NAMING_FORMS = (
    "niteledi niteliyor nitelendirdi nitelendiriyor nitelendirerek nitelerken tanımladı tanımlıyor tanımlayarak"
    " bularak buldu buluyor adlandırdı adlandırıyor"
)
SEPARABLE = "etti:ifade etti:iddia ediyor:ifade ediyor:iddia ederek:ifade ederek:iddia ettiler:ifade etti:itiraf ediyor:itiraf etti:tarif ediyor:tarif etti:devam sürdü:öne sürdü:ileri sürüyor:öne sürüyor:ileri sürerek:öne sürerek:ileri getirdi:dile getiriyor:dile getirerek:dile çekti:dikkati çekti:dikkat çekerek:dikkati yandı:dert verdi:yer verdi:bilgi tuttu:kayıt düştü:not çağırdı:göreve aldı:söz istedi:söz"
SPEECH_STEMS = "ifade söz yanıt cevab cevap karşılığ karşılık açıklama değerlendirme yorum mesaj uyarı çağrı bilgi cümle tespit beyan soru tepki itiraf eleştiri iddia talimat öneri teşekkür tavsiye vurgu mektub paylaşım demec savunma itiraz görüş duyuru rapor konuşma çıkış"
OBJECT_ENDINGS = "nı ni nu nü sinde sında sünde sunda inde ında ünde unda arında erinde ine ına una üne yle yla iyle ıyla uyla üyle"
OWNER_ENDINGS = "nın nin nun nün ın in un ün"
CASE_ENDINGS = "ye ya e a yi yı yu yü ne na lere lara leri ları"
PLACE_ENDINGS = "da de ta te dan den tan ten yla yle"
SOURCE_ENDINGS = "dan den tan ten ndan nden"
OWNED_FORMS = "demesi demesine demesiyle demesini dediğini dediği dediğine söylediğini söylediği söylemesi söylemesine"
BESIDE_SUBJECT = "ise da de dahi bile"
ASKED_FORMS = "soruyorum soruyoruz sordum sorduk sorduğumda sorduğumuzda sorunca aradım aradık"
TERMS = "sözde adlı isimli deyişi sloganı adı ismi kavramı terimi pankartı"
TERMS_BEHIND = "adlı isimli yazılı başlıklı temalı sloganlı lakaplı kavramı kavramının kelimesi kelimesinin sözcüğü sözcüğünün terimi filmi filmiyle filminin filminde romanı romanıyla kitabı kitabıyla kitabının dizisi dizisinde dizisiyle şarkısı şarkısıyla şarkısını türküsü türküsünü marşı marşını albümü oyunu oyunuyla oyununda sergisi sergisinde gazetesi dergisi programı programında projesi projesinin kampanyası operasyonu pankartı pankartıyla sloganı sloganıyla sloganları anlamına"
COURTESY_BEHIND = "hanım bey hoca usta abi abla efendi beyefendi hanımefendi teyze amca dede"
ACCORDING = "göre"
ACCORDING_BEHIND = "göre"
DETERMINERS = "bir bu şu her hiçbir bazı kimi"
INDEFINITE = ONE = "bir"
QUANTIFIERS = "iki üç dört beş birçok çok bütün tüm diğer"
PRONOUNS = "o onlar kendisi kendileri ben biz öbürü diğeri biri ikisi kimse herkes"
OBJECT_PRONOUNS = "onu ona ondan onun onları onlara bunu buna bunun kendisini kendisine"
SPEAKER_PRONOUNS = "o onlar kendisi"
RELATIVES = "ki"
BE = "oldu olan olarak olduğu olduğunu idi imiş"
AUXILIARIES = "değil var yok"
ADVERBS = "şöyle böyle öyle artık şimdi sonra önce daha en çok bugün dün yarın yine hala hâlâ hemen sadece yalnızca ayrıca ancak bile henüz zaten belki asla mutlaka oldukça ardından üzerine şunları şu burada orada halen yaklaşık"
PREPOSITIONS = "için ile gibi kadar göre karşı doğru beri dolayı rağmen hakkında tarafından adına üzere boyunca içinde dışında altında üstünde yanında nedeniyle sayesinde eşliğinde"
SUBORDINATORS = "eğer çünkü madem"
CONJUNCTIONS = "ve veya ya ama fakat yahut"
TIMES = "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar"
TIME_NOUNS = "gün hafta ay yıl saat dakika sabah akşam gece öğle sezon dönem"
ABBREVIATIONS = "dr. prof. doç. av. op. uz. yrd. arş. gör. öğr. alb. yb. bnb. yzb. gen. vb. vs. no. mah. cad. sok. st. sn. hz."
TITLES = (
    "sayın bay bayan dr prof doç av op uz cumhurbaşkanı cumhurbaşkanlığı başbakan bakan başkan müdür amir şef genel"
    " yardımcı yardımcısı vekil vekili sözcü sekreter başsavcı savcı hakim hâkim avukat noter vali kaymakam muhtar"
    " milletvekili grup başkanvekili üye komutan general albay yarbay binbaşı yüzbaşı teğmen emniyet komiser büyükelçi"
    " elçi konsolos rektör dekan profesör doçent öğretim direktör teknik koordinatör danışman temsilci lider eş"
    " onursal kurucu kaptan imam i̇mam müftü patrik papa kral kraliçe prens prenses şeyh editör ataşe sorumlusu"
    " sorumlu uzman uzmanı raportör denetçi müfettiş arabulucu yönetici ceo"
)
PROFESSIONS = (
    "doktor hekim cerrah psikolog psikiyatrist hemşire ebe eczacı veteriner diş öğretmen öğrenci akademisyen"
    " araştırmacı bilim sosyolog siyaset ekonomist iktisatçı tarihçi biyolog arkeolog jeolog sismolog asurolog"
    " meteorolog hukukçu mühendis mühendisi mimar çiftçi üretici besici balıkçı çoban fırıncı aşçı kasap bakkal esnaf"
    " tüccar ihracatçı sanayici i̇şletmeci işletmeci işletmecisi berber kuaför terzi marangoz usta şoför sürücü pilot"
    " kaptan itfaiyeci polis asker bekçi güvenlik postacı tamirci elektrikçi yazar şair gazeteci muhabir yönetmen"
    " senarist oyuncu aktör aktris şarkıcı müzisyen ressam sanatçı heykeltıraş fotoğrafçı eleştirmen yapımcı futbolcu"
    " kaleci forvet stoper golcü antrenör çalıştırıcı voleybolcu basketbolcu güreşçi yüzücü atlet hakem dağcı sporcu"
    " girişimci yatırımcı müteahhit danışman analist emekli işçi memur çalışan personel görevli gönüllü aktivist"
    " eylemci kurtarıcı tanık turist yolcu müşteri kiracı komşu ev anne baba oğul kız kardeş abla ağabey dede nine"
    " torun teyze amca eş dul sanık tutuklu hükümlü şüpheli mağdur davacı davalı bekar gazi"
)
DEFINITE_ENDINGS = "ı i u ü sı si su sü"
PEOPLE = (
    "sözcü yetkili kaynak uzman adam kadın erkek çocuk genç kız delikanlı vatandaş mahalleli köylü sakin yaşlı"
    " ihtiyar kişi tanık komşu görgü tanığı çocuğu sanığı yetkililer kaynaklar kaynakları uzmanlar yetkilileri"
    " uzmanları sakinler sakinleri vatandaşlar köylüler işçiler çiftçiler esnaflar öğrenciler veliler aileler tanıklar"
    " eylemciler bilim insanları akademisyen isim siyasetçi politikacı oğlu kızı annesi babası kardeşi ablası ağabeyi"
    " eşi dedesi ninesi torunu teyzesi amcası halası çocuğu mağdur milletvekilleri bakanlar başkanlar"
)
PLURALS = "yetkililer kaynaklar kaynakları uzmanlar yetkilileri uzmanları sakinler sakinleri vatandaşlar köylüler işçiler çiftçiler esnaflar öğrenciler veliler aileler tanıklar eylemciler insanları milletvekilleri bakanlar başkanlar"
GENERAL_PEOPLE = "genç kadın adam kız delikanlı sanık şüpheli tutuklu i̇sim isim yaşlı emekli anne baba"
KIN = "annesi babası kardeşi ablası ağabeyi eşi dedesi ninesi torunu teyzesi amcası halası oğul kız anne baba kardeş abla ağabey eş dede nine torun teyze amca hala oğlu kızı"
UNNAMED = "yetkili vatandaş kaynak komşu tanık kadın adam çocuk öğrenci işçi çalışan"
ORGANISATIONS = (
    "bakanlık bakanlığı valilik valiliği kaymakamlık kaymakamlığı belediye belediyesi müdürlük müdürlüğü başkanlık"
    " başkanlığı meclis kurul kurum konsey komisyon komite mahkeme savcılık savcılığı başsavcılık başsavcılığı emniyet"
    " jandarma itfaiye polis ordu üniversite üniversitesi fakülte hastane okul lise banka bankası parti vakıf vakfı"
    " dernek derneği sendika birlik birliği oda odası baro federasyon konfederasyon platform platformu şirket şirketi"
    " holding firma fabrika kulüp kulübü takım ajans ajansı gazete gazetesi dergi televizyon kanal kanalı enstitü ofis"
    " ofisi merkez merkezi hükümet yönetim yönetimi muhalefet iktidar işletme işletmesi kooperatif kooperatifi müze"
    " müzesi tiyatro tiyatrosu ekip heyet i̇şletme"
)
BODY_NOUNS = "kurul kurum komisyon parti sendika birlik dernek vakıf kulüp federasyon kurulu kurumu"
COMPANY_NOUNS = "şirket firma holding banka"
AUTHORITIES = "bakanlık valilik belediye müdürlük mahkeme savcılık kaymakamlık"
SAME_ROLES = "çalıştırıcı direktör antrenör|yönetmen yönetmen|oyuncu forvet kaleci futbolcu stoper golcü|futbolcu forvet kaleci oyuncu stoper|hekim doktor|doktor hekim|siyasetçi milletvekili başkan bakan lider|politikacı milletvekili başkan bakan lider|bilim profesör araştırmacı|akademisyen profesör doçent|sanatçı şarkıcı ressam oyuncu|hoca profesör öğretmen|vekil milletvekili"
MALE = "bay erkek adam baba oğul kardeşi oğlu babası dede dedesi amca delikanlı kral prens bey ağabey"
FEMALE = "bayan kadın kız kızı anne annesi teyze abla nine hanım kraliçe prenses ebe hemşire aktris"
DOCUMENTS = "rapor mektup karar kanun yasa makale kitap bildiri tutanak anket araştırma i̇ddianame iddianame"
CONTENT, CONTENT_QUESTIONS = "ki", "nasıl neden"
TURNS = "soru cevap yanıt"
