/**
 * Syllables that hardly ever are a word by themselves: parts of Sino-Vietnamese words, halves of reduplications, rests of old words.
 * Where one stands without its partners it is seldom what was meant. Own compilation; syllable keys, doubtful ones left out.
 */
const LIST =
  'biêng biêu biếc biếm biếng biền biện bon boong bách bâng bích bính bõm bươm bươn bấp bẩm bẫm bẵm bẵng bặm bặt bệch bỉnh bỉu bịu bối bổn bợm ' +
  'bụp chiêm chiêu chiết chom chon choạc choạng choắt chàng chánh chã chíp chù chũi chũn chơi chơm chư chằm chếnh chề chểnh chễm chỉa chỉn chịa ' +
  'chỏng chội chởm chững coong coóc coóng cui cuồn cuội cưu cườm cưỡng cảo cẳn cọi cỏi cỏn cồm cỡn cợt cụi củng diêu diếm diếp diễm diễu diệm ' +
  'diệu doan doanh duệ dác dáo dáy dãng dèo dóng dúa dĩ dũng dằng dẳng dặc dềnh dị dổi dớ dợ dục dụm dụng dửng giai gioi giu giám giáng giáo ' +
  'giâm giêng giùi giản giảo giếm giềng giễu giụa gượm gượng gẫm gẫu hiếu hiềm hiển hiệc hiệp hoan hoay hoe hoen hoi hoài hoàng hoành hoác hoán ' +
  'hoáy hoạch hoạn hoạnh hoạt hoản hoảng hoảnh hoắc hoắm hoắt hoằn huynh huyên huyền huyễn huýt huấn huệ huống huỳnh hách hán háo hâu hãi hãnh ' +
  'hòe hói hùng hăm hạo hải hảo hấn hắc hắng hặc hẻo hển hểnh hễnh hỉ hỉnh hỏm hổn hỗn hợi hợm hủ hững hữu hự kha khiu khiêm khiên khiêu khiếm ' +
  'khiếp khiết khiển khiễng khoi khoăn khoắn khoắt khuynh khuyến khuyết khuâng khuây khuê khuếch khuỵu khàng kháu khâm khích khù khú khưu khướt ' +
  'khả khảng khảo khẩm khẩn khẩu khắt khẳng khễnh khốc khởm khủng khựng kinh kiên kiệt kềnh kệch kỉ kỉnh linh liêm liêu liến liểng liễn loan ' +
  'loanh loay loi lom loát loăng loắt loằng loẹt luyến luân luẩn luống luộm làu lân lâng lãm lãn lí lói lô lúng lưỡng lạn lạo lẩm lằn lẳng lẵng ' +
  'lẹo lẻo lẽo lếu lềnh lể lỉ lỉnh lỉu lốm lốn lổ lổng lợm lủ lủng lựng minh miều mãng mãnh mĩ mĩm mại mần mắn mằn mỉ mợi mủi nghia nghiên ' +
  'nghiễm nghiệm nghiệt nghĩnh nghển nghệch nghị nghịu ngoa ngoe ngõa ngoãn ngoèo ngoạn ngoằn ngoằng ngung nguy nguyện ngóe ngôn ngùi ngùn ngúc ' +
  'ngơ ngơi ngạc ngẫu ngậu ngẳng ngẵng ngỏn ngồn ngổn ngộn ngớn ngợi ngữ ngự nhan nhao nhi nhiên nhiếc nhiếp nhiệm nhoáng nhu nhuyễn nhuần ' +
  'nhuận nhuệ nhuốc nhàng nhác nhách nhã nhãng nhèm nhèo nhít nhõi nhõm nhúc nhút nhũ nhũng nhơn nhương nhưỡng nhược nhạnh nhản nhảnh nhảu nhẩy ' +
  'nhẫy nhậm nhặn nhẹm nhẹn nhẻ nhếch nhễ nhịu nhố nhộn nhởi nhởn nhứ nhữ nhựt niếu niệm niệu noãn náo nũng oai oái oăm oạp oẹo phiu phiêu ' +
  'phiếm phiệt phàm phùn phúc phúng phương phạm phản phẩm phẫu phận phỉ phỉnh phỏng phối phụng quanh quyến quyện quánh quýnh quặc quều ri ríu ' +
  'róm rập rệt rịa rột rợ soái soát sô súy sũng sởn sỡ sủng thinh thiêm thiên thiều thiển thiểu thiệu thoai thoang thoái thoăn thoại thoải ' +
  'thoắng thuy thuẫn thuật thám thí thòi thùa thùy thúy thơi thương thạc thạnh thản thẩm thẩn thẫm thậm thẳm thỉ thỉu thỏm thổn thục thụy thủy ' +
  'tinh tiềm tiệp toái toản tri trinh triết triền triển triệt truân trác trí trù trảm trắc trặc trịa trịch trừu tuyn tuyên tuyền tuấn tuất ' +
  'tuếch tuệ tín túc tĩnh tĩu tương tưởi tưởng tất tằn tặc tể tễ tụng tụy tửu uyên uyển uẩn uế vi vinh viễn vãnh vèo vĩ vĩnh vưởng vảng vựng ' +
  'xiểm xiểng xoèn xuyên xuê xuề xẻn xốn xổm xộn xớ yến ái điển đoan đoài đoái đán đát đãng đìu đôn đăm đĩnh đẫn đắn đểnh đễnh đệ đớ đớn đủng ' +
  'ưu';

/** The bound syllables as keys. */
export const BOUND_SYLLABLES: ReadonlySet<string> = new Set(LIST.split(' '));
