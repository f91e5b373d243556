import { lines, type Sample } from "./sample.ts";

export const vi: Sample = {
  tuning: {
    asking: lines(`
      Tôi muốn nói chuyện với nhân viên
      cho tôi gặp nhân viên tư vấn
      kết nối tôi với tổng đài viên
      tôi cần gặp người thật
      Có thể cho tôi nói chuyện với nhân viên được không?
      nhân viên hỗ trợ
      kết nối với nhân viên hỗ trợ
      tôi cần hỗ trợ trực tiếp
      cho tôi nói chuyện với người
      tôi muốn gặp quản lý
      chuyển cho nhân viên
      tôi không muốn nói chuyện với robot
      liên hệ chăm sóc khách hàng
      gặp tư vấn viên
      nói chuyện với người thật
      tôi cần hỗ trợ từ nhân viên
      làm sao để nói chuyện với nhân viên
      xin vui lòng kết nối với nhân viên
      tôi muốn liên hệ với nhân viên hỗ trợ
      chat với nhân viên
      yêu cầu gặp nhân viên
      có ai hỗ trợ tôi không
      tôi muốn trao đổi với chuyên viên
    `),
    other: lines(`
      bạn là người hay robot
      bạn có phải con người không
      giờ làm việc của nhân viên
      số điện thoại chăm sóc khách hàng
      lương nhân viên bao nhiêu
      tôi muốn làm nhân viên
      đừng chuyển cho nhân viên
      tôi không cần gặp nhân viên
      nhân viên của bạn thái độ rất tệ
      đặt lịch hẹn
      gọi lại cho tôi
      kiểm tra đơn hàng
      tôi muốn mua áo
      phòng nhân sự ở đâu
      hôm qua tôi đã nói chuyện với nhân viên
      địa chỉ cửa hàng
      thời tiết hôm nay
      phí chuyển tiền
      tôi muốn chuyển tiền
      tuyển dụng nhân viên
    `),
  },
  newest: {
    asking: lines(`
      Cho mình gặp nhân viên với
      tôi muốn chat với người thật
      vui lòng chuyển tôi sang nhân viên hỗ trợ
      gọi nhân viên giúp tôi
      mình cần tư vấn viên
      tôi muốn khiếu nại với quản lý
      bot không giúp được, cho tôi gặp nhân viên
      Tôi cần nói chuyện với một người
      liên hệ nhân viên
      kết nối với tư vấn viên
      nhân viên tư vấn
      tôi muốn được nhân viên hỗ trợ
      nhờ nhân viên trả lời giúp
      gặp tổng đài viên ngay
      tôi muốn kết nối với chăm sóc khách hàng
    `),
    other: lines(`
      mấy giờ nhân viên làm việc
      bạn là robot à
      tôi là nhân viên ngân hàng
      thái độ nhân viên quá kém
      tôi muốn đổi mật khẩu
      chuyển khoản cho người khác
      không cần nhân viên
      ứng tuyển nhân viên bán hàng
      nhân viên giao hàng chưa đến
      đánh giá nhân viên
      phí dịch vụ là bao nhiêu
      tôi muốn hủy đơn
      cửa hàng ở đâu
      tên nhân viên là gì
      đại lý bảo hiểm gần đây
    `),
  },
};
