/** The small words of Vietnamese: free, frequent, at home in almost any context, so that context says little about them. */

const LIST =
  'và của là có các những một cho với về vào trong ngoài trên dưới từ đến tới ở tại do bởi vì nên mà thì để bằng qua theo như cùng cả mỗi mọi ' +
  'từng này đó kia nào ấy đây gì ai đã đang sẽ được bị phải không chưa chẳng cũng đều vẫn còn chỉ rất quá lắm hơn nhất lại ra lên xuống sang ' +
  'hay hoặc nhưng nếu khi sau trước giữa đi làm ông bà anh chị em con người việc cái chiếc hai ba bốn năm sáu bảy tám chín mười vừa mới rồi ' +
  'nữa luôn tự khá khó dễ riêng gần xa mấy nhiều ít thêm trừ ngay càng nhằm gồm thuộc giúp cần đầu cuối cách sở xã huyện tỉnh thôn bản';

/** The small words as syllable keys. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(LIST.split(' '));
