/** Family names of the Kinh and of the other peoples, lower case. Own compilation. */
const LIST =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lí đào đinh lâm mai trịnh trương cao đoàn hà tạ châu tô tăng ' +
  'quách thái triệu lương lưu phùng vương kiều nông hứa la lã lại khúc chu doãn văn viên bạch âu giang thạch sơn kim danh ông nghiêm ninh ' +
  'quan quản tôn tống từ thân trang vi vưu ma mã lò lường quàng cà tòng sùng giàng vàng thào mùa hầu lù cư cứ vừ và hờ sầm bế đàm đồng ' +
  'điểu khuất phí cù cung diệp tiêu thiều thẩm trà ung bá bàn đồ hán hàn khổng khương lục mạc ngụy ngạc nhữ phương tào ' +
  'trầm tường y ksor siu rmah nay kpă rơ rcom đinh hồ a k ka cil lơ mu kon sa kơ cơ lộc long luân lữ mẫn nhan âm ôn đổng đới đường giáp hạ';

/** Family names in lower case. */
export const SURNAMES: ReadonlySet<string> = new Set(LIST.split(' '));
