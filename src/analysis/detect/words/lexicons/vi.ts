import type { Lexicon } from "../lexicon.ts";

export const vi: Lexicon = {
  human: "con_nguoi nguoi_that nguoi_thuc nguoi_thuc_su nguoi_that_su nguoi_song",
  role: `nhan_vien tu_van_vien tong_dai_vien dien_thoai_vien ho_tro_vien chuyen_vien can_bo quan_ly giam_sat truong_phong sep nguoi_phu_trach
    nguoi_tu_van nguoi_ho_tro nguoi_quan_ly nhan_su_ho_tro chuyen_gia ky_thuat_vien giao_dich_vien admin`,
  someone: "ai_do nguoi_nao_do mot_ai_do nguoi_nao nguoi_khac nguoi_ho_tro_toi",
  person: "mot_nguoi",
  folk: "nguoi",
  desk: `cham_soc_khach_hang dich_vu_khach_hang ho_tro_khach_hang bo_phan_ho_tro bo_phan_cham_soc_khach_hang bo_phan_ky_thuat tong_dai cskh
    ho_tro_truc_tuyen ho_tro_truc_tiep chat_truc_tiep trung_tam_ho_tro doi_ngu_ho_tro`,
  team: "bo_phan doi phong_ban",
  bot: "robot chatbot may_tra_loi may_moc tro_ly_ao tra_loi_tu_dong ai",
  talk: `noi_chuyen noi_chuyen_voi tro_chuyen tro_chuyen_voi lien_he lien_he_voi lien_lac lien_lac_voi trao_doi trao_doi_voi chat nhan_tin
    nhan_tin_voi gap gap_duoc noi_voi hoi tu_van_voi khieu_nai_voi`,
  link: "ket_noi ket_noi_voi ket_noi_toi chuyen chuyen_cho chuyen_sang chuyen_den chuyen_may noi_may",
  want: "muon nho can yeu_cau mong xin_duoc",
  give: "cho_toi_gap cho_minh_gap cho_em_gap cho_gap goi",
  modal: "co_the lam_on_cho co_duoc",
  help: "giup giup_do ho_tro tra_loi giai_quyet tu_van xu_ly",
  later: "goi_lai goi_lai_cho lich_hen dat_lich hen_gap",
  there: "co_ai co co_phai",
  thisis: "ban_la ban_co_phai ban_co_phai_la day_la day_co_phai dang_noi_chuyen_voi dang_chat_voi",
  not: "khong dung khong_muon khong_can chua khong_phai dung_chuyen",
  i: "toi minh chung_toi em tui",
  me: "cho_toi cho_minh cho_em giup_toi giup_minh",
  you: "ban anh chi",
  article: "mot cac nhung vi",
  served: "nguoi_dung khach_hang nguoi_goi khach",
  real: "that thuc thuc_su that_su",
  filler: `duoc duoc_khong duoc_khong_a khong_a a nhe voi_a di ngay bay_gio vui_long lam_on xin truc_tiep gap_ngay nha nhanh_len xin_chao chao
    cam_on the o_day`,
  to: "voi den sang",
  at: "cua ben tai tu",
  about: "ve lien_quan",
  how: "lam_sao lam_the_nao bang_cach_nao",
  what: "khi_nao tai_sao gi",
  measure: "bao_nhieu bao_lau may_gio bao_gio",
  past: "da hom_qua vua_noi da_noi",
  thing: `so_dien_thoai so_hotline gio_lam_viec luong tuyen_dung viec_lam dia_chi email danh_gia khieu_nai thai_do phi mien_phi dang_nhap
    ten_gi`,
  act: "lam_nhan_vien tro_thanh cam_on_nhan_vien khen",
  trade: "bat_dong_san bao_hiem du_lich",
  other: "nhan_su nhan_quyen",
};
