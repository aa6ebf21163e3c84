import { describe, expect, it } from 'vitest';
import { mayBeSameBody } from './same-body.ts';

describe('mayBeSameBody', () => {
  it.each([
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình An'],
    ['UBND tỉnh', 'Uỷ ban nhân dân tỉnh'],
    ['Chủ tịch UBND xã', 'UBND xã'],
    ['UBND Thành phố', 'UBND thành phố Bình An'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Ban Quản lý KKT', 'Ban Quản lý Khu kinh tế'],
    ['Bộ trưởng Bộ Nội vụ', 'Bộ Nội vụ'],
    ['Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy'],
    ['Thủ tướng', 'Thủ tướng Chính phủ'],
    ['Trung ương', 'Ban Chấp hành Trung ương Đảng'],
    ['Thường trực HĐND tỉnh', 'HĐND tỉnh'],
    ['Chủ tịch UBND tỉnh', 'Ủy ban nhân dân tỉnh Bình An'],
    ['Ban Chấp hành Đảng bộ tỉnh', 'Ban Thường vụ Tỉnh ủy'],
    ['xã', 'Ủy ban nhân dân xã Bình An'],
    ['xã Bình An', 'UBND xã Bình An'],
    ['Ủy ban', 'UBND xã'],
    ['UBND2', 'UBND xã'],
  ])('%s and %s may be one', (a, b) => {
    expect([mayBeSameBody(a, b), mayBeSameBody(b, a)]).toEqual([true, true]);
  });

  it.each([
    ['UBND tỉnh', 'UBND xã'],
    ['UBND thị xã', 'UBND xã'],
    ['xã Bình Yên', 'UBND xã Bình An'],
    ['tỉnh', 'UBND xã Bình An'],
    ['UBND huyện Bình An', 'UBND thị xã Bình An'],
    ['UBND thị xã Bình An', 'UBND thị xã Bình Yên'],
    ['UBND tỉnh', 'HĐND tỉnh'],
    ['Chính phủ', 'Thủ tướng Chính phủ'],
    ['Văn phòng UBND tỉnh', 'UBND tỉnh'],
    ['Sở Nội vụ', 'UBND tỉnh'],
    ['Sở Tài chính', 'Sở Nội vụ'],
    ['Bộ Chính trị', 'Ban Bí thư'],
    ['Sở GD&ĐT', 'Sở Nội vụ'],
  ])('%s and %s are two', (a, b) => {
    expect([mayBeSameBody(a, b), mayBeSameBody(b, a)]).toEqual([false, false]);
  });
});
