"""Korean: the words of page furniture, dates and bylines; ``words.py`` says what each constant means."""

# --- lines ----------------------------------------------------------------------------------------
WHOLE = {
    ("related", "header of related links"): "관련기사|관련 기사|관련뉴스|많이 본 뉴스|인기기사|인기 뉴스|최신기사|추천기사|주요뉴스|더보기|태그",
    ("comment", "header of comments"): "댓글|댓글 쓰기|의견",
    ("boilerplate", "share line"): "공유|공유하기|페이스북 공유|인쇄|링크복사|저장|구독|구독하기|글자크기",
    ("boilerplate", "advertisement label"): "광고|제휴",
    ("boilerplate", "navigation line"): "홈|메뉴|검색|로그인|회원가입|닫기|다음|이전|목록|맨위로",
    ("boilerplate", "promotion"): "뉴스레터 구독|구독 신청",
}
STARTS = {
    ("related", "link to another story"): (r"(?:관련\s?기사|더 보기)\s?[:：] ?\S",),
    ("boilerplate", "copyright line"): (r"무단\s?(?:전재|복제|배포)",),
}
HOLDS_WORDS = "무단"
HOLDS = {
    ("boilerplate", "copyright line"): (r"무단\s?(?:전재|복제|배포)",),
}
NOTICE_WORDS = "무단"
NOTICES = (r"무단\s?(?:전재|복제|배포)",)

# --- header ---------------------------------------------------------------------------------------
BYLINE = r"글|취재|기자|작성자|글쓴이"
DATE_LABEL = r"입력|등록|작성|송고|기사입력|최초입력|승인|수정|최종수정|업데이트|게재"

# --- dates ----------------------------------------------------------------------------------------
MONTHS = "1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월"
WEEKDAYS = "월요일|화요일|수요일|목요일|금요일|토요일|일요일"
MODIFIED = "수정|업데이트"
BYLINE_COUNTED = "(?:분|시간|일|주|개월|년) ?전"
DATE_WORDS = "오전|오후"

# --- bylines --------------------------------------------------------------------------------------
BYLINE_AND = "및|와|과"
BYLINE_NOT_WRITING = "사진|영상|그래픽|편집|번역"
BYLINE_JOBS = "기자|특파원|논설위원|칼럼니스트|편집장|선임기자|인턴기자"
BYLINE_BEATS = "정치부|경제부|사회부|국제부"
BYLINE_ORGANISATIONS = "신문|뉴스|일보|통신|방송|편집국|연합뉴스"
