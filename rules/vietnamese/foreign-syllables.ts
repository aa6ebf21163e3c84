/**
 * Words that break the Vietnamese spelling rules and are right all the same: syllables of ethnic names and places,
 * loans in Vietnamese dress, words of law and office that came from abroad. Own compilation; lower case, NFC, old tone placement.
 */
const LIST =
  // Places and names of ethnic communities
  'đắk đăk đak lắk lăk krông kông plei pleiku plây play kon gia chư pưh prông păh sê san rơ rông bah bahnar ba na jrai djarai gơ rai hrê ' +
  "ê đê rađê xơ đăng xtiêng s'tiêng stiêng mnông m'nông m'drắk mdrắk bru vân kiều cơ tu ktu co cor k'ho cờ ho churu chu ru " +
  "raglai ra glai mlô niê êban ayun kdăm hmok byă ksor rcom nay siu rmah kpă h'mông hmông mông dao pà thẻn gié triêng brâu rơmăm " +
  "mnâm ngok ngọk linh tu mơ rông đăng glei glây hring hrâm yang ia ya mao tung bông búk so ea súp kar hleo h'leo wer kuốp ktur " +
  'knốp pốc kiết nuôl tar tul wy cuôr knia blang bang drăng phê drao drơng toh tiêu kly bhốk kuăng kênh blơk khal hiao ral wang ' +
  "gươl nhà dài chrơi chrôh pờ y sa thầy đăk đoa đức cơ chư sê pah ayun pa krong chro kbang k'bang an khê mang yang đak pơ " +
  'lào thổ phù lá la hủ lô lô kháng mảng si pupéo pu péo la chí hà nhì cống sila bố y cơ lao khơmer khmer khơ me chăm chàm châu ro ' +
  'chơ ro chơro giẻ ơ đu ngái sán dìu sán chay nùng tày thái mường mèo vạc lũng cú simacai si ma cai bát xát mù cang chải ' +
  'sapa sa pa pác bó pắc bó nậm nhùn mường tè mường nhé tủa chùa sìn hồ sốp cộp thuận châu phìn hồ lềnh nạ hang na rì ' +
  "đắc pring tr'hy ch'ơm a xan ga ry a tiêng bhalêê lăng dang ra bhoong avương axan gari phước năng trà leng trà dơn " +
  // Loans written in Vietnamese letters
  'rôn băng-rôn băngrôn đốc tờ gam gram gramme lít mét kilôgam kilômét ki-lô-mét xăng ti ôtô ôxy oxy ôxi oxi hydro hyđrô hiđrô hidro ' +
  'cácbon carbon clo flo axít axit axitamin amoniac amôniắc nitơ nitrat photpho phốtpho lân kali natri canxi magiê magie nhôm ' +
  'prôtêin protein prôtit lipit glucô glucozơ vitamin vắcxin vắc-xin vắcxin vacxin vaccine virút virus vi-rút côvít covid covid19 ' +
  'internet intơnét website web email blog fax telex logo video clip camera pano panô pa-nô áp-phích poster maket maquette catalô ' +
  'catalog bêtông bê-tông xi-măng ximăng gara garage tuabin tua-bin môtơ mô-tơ rơmoóc rơ-moóc sơmi rơ moóc công-te-nơ côngtenơ ' +
  'container xilanh ắcquy ắc-quy accu cao-su caosu radio rađiô tivi ti-vi photocopy phôtô photo micrô micro loa ampli catốt anốt ' +
  'măng-sét amiăng ami-ăng asen atlas atlat gaz gas ga xtăng đôla đô-la đôlla euro ơ-rô rúp yên bảng franc mác mark usd vnd ' +
  'mafia masan marketing logistics startup online offline smartphone laptop internet wifi server data app zalo facebook fanpage ' +
  'youtube tiktok google excel word powerpoint windows file font unicode telex vni scan copy pdf qr code sms otp mobile money ' +
  'môđun môđem ăngten anten ăng-ten xenlulô xenluloza mêtan êtan prôpan butan crôm brôm iôt phenol êtanol mêtanol taluy ampe ' +
  'kilôoát rơle rờle apomat aptômat tuốcbin cacbua cácbua silic sunfat sunphat clorua phốtphat pôlime ' +
  'polyme têlêphôn xirô siro sôcôla sôđa buýt tắcxi taxi nilông nilon vécni bazan granit đôlômit đolomit cao-lanh caolanh ' +
  'gluxit lipôprôtêin xơri pênixilin penicilin insulin hêrôin heroin cocain moocphin morphin ' +
  'mác-xít mácxít lênin lê-nin lê-ninnít mác-lênin ' +
  'icon int float string array reset restart upload upgrade update build test host port node link role admin login logout user team leader input output ' +
  'menu tab chat bot token cache cloud server client frontend backend desktop browser router switch firewall ' +
  'ốp nốt tếch xoa xpri spo xmô xlô xtri xcan stress strép stents kg km cm mm ha hz khz mhz kv kw kwh mw gw';

/** The accepted words, lower-case NFC. */
export const FOREIGN_SYLLABLES: ReadonlySet<string> = new Set(LIST.split(' '));
